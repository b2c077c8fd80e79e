package org.kerros.render.effects;

/**
 * The lowest of the last so many numbers, at the cost of about two comparisons each: those that can never be the lowest
 * again are forgotten at once.
 *
 * @see <a href="https://arxiv.org/abs/cs/0610046">Lemire 2006, Streaming maximum-minimum filter</a>
 */
final class LowestOf {
    private final int window;
    /** Those that may still be the lowest, rising; and when they came. */
    private final double[] numbers;

    private final long[] times;
    private int first;
    private int count;
    private long now;

    LowestOf(int window) {
        this.window = window;
        numbers = new double[window];
        times = new long[window];
    }

    double next(double number) {
        while (count > 0 && numbers[place(count - 1)] >= number) {
            count--;
        }
        if (count > 0 && times[first] <= now - window) {
            first = first + 1 == window ? 0 : first + 1;
            count--;
        }
        int last = place(count);
        numbers[last] = number;
        times[last] = now++;
        count++;
        return numbers[first];
    }

    private int place(int index) {
        int place = first + index;
        return place < window ? place : place - window;
    }

    void clear() {
        first = 0;
        count = 0;
        now = 0;
    }
}
