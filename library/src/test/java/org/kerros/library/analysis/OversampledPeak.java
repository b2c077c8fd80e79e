package org.kerros.library.analysis;

/** The highest level between samples, the long way: every place, in double precision, straight from the definition. */
final class OversampledPeak {
    private static final int REACH = 12;

    private OversampledPeak() {}

    static double of(float[] samples, int times) {
        double peak = 0;
        for (int at = -REACH * times; at < (samples.length + REACH) * times; at++) {
            peak = Math.max(
                    peak, Math.abs(between(samples, Math.floorDiv(at, times), Math.floorMod(at, times), times)));
        }
        return peak;
    }

    private static double between(float[] samples, int left, int phase, int times) {
        double offset = (double) phase / times;
        double sum = 0;
        double gain = 0;
        for (int i = 1 - REACH; i <= REACH; i++) {
            double x = i - offset;
            double sinc = x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
            double weight =
                    Math.abs(x) >= REACH ? 0 : sinc * bessel(7 * Math.sqrt(1 - x * x / (REACH * REACH))) / bessel(7);
            gain += weight;
            int place = left + i;
            sum += place >= 0 && place < samples.length ? weight * samples[place] : 0;
        }
        return sum / gain;
    }

    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; k < 60; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
