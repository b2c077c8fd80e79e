package org.kerros.render.effects;

/** Prime numbers, as lengths that never fall into step. */
final class Primes {
    private Primes() {}

    /** The smallest that is not smaller than this. */
    static int from(int least) {
        int number = Math.max(3, least | 1);
        while (!isPrime(number)) {
            number += 2;
        }
        return number;
    }

    private static boolean isPrime(int odd) {
        for (int divisor = 3; divisor * divisor <= odd; divisor += 2) {
            if (odd % divisor == 0) {
                return false;
            }
        }
        return true;
    }
}
