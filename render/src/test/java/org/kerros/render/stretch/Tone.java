package org.kerros.render.stretch;

import org.kerros.library.AudioBuffer;

/**
 * The strongest sinusoid near a frequency: found where the projection of the sound, under a Hann window, is largest.
 *
 * @param levelDb of its amplitude, 0 for 1
 */
record Tone(double hertz, double levelDb) {
    /** In the middle eight tenths of a sound. */
    static Tone in(AudioBuffer sound, double near) {
        int tenth = sound.frames() / 10;
        return in(
                sound.channel(0),
                tenth,
                Math.min(sound.frames() - tenth, tenth + 5 * sound.rate()),
                sound.rate(),
                near);
    }

    static Tone in(float[] samples, int from, int to, int rate, double near) {
        double width = 2.0 * rate / (to - from);
        double low = near - width;
        double high = near + width;
        while (high - low > 1e-3) {
            double a = low + (high - low) * 0.382;
            double b = low + (high - low) * 0.618;
            if (amplitude(samples, from, to, a / rate) < amplitude(samples, from, to, b / rate)) {
                low = a;
            } else {
                high = b;
            }
        }
        double hertz = (low + high) / 2;
        return new Tone(hertz, 20 * Math.log10(amplitude(samples, from, to, hertz / rate)));
    }

    private static double amplitude(float[] samples, int from, int to, double turnsPerFrame) {
        double re = 0;
        double im = 0;
        double weight = 0;
        for (int i = from; i < to; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i - from) / (to - from));
            double angle = 2 * Math.PI * turnsPerFrame * i;
            re += window * samples[i] * Math.cos(angle);
            im += window * samples[i] * Math.sin(angle);
            weight += window;
        }
        return 2 * Math.hypot(re, im) / weight;
    }
}
