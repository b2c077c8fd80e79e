package org.kerros.render.testing;

import java.util.SplittableRandom;
import org.kerros.library.AudioBuffer;

/** Sounds for tests, and how to measure them. */
public final class Sounds {
    private Sounds() {}

    /** A sine of amplitude 0.5. */
    public static AudioBuffer sine(double hertz, int rate, double seconds) {
        float[] samples = new float[(int) Math.round(seconds * rate)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return new AudioBuffer(rate, samples);
    }

    /** White noise between −0.5 and 0.5. */
    public static AudioBuffer noise(long seed, int rate, int channels, int frames) {
        SplittableRandom random = new SplittableRandom(seed);
        AudioBuffer noise = new AudioBuffer(rate, channels, frames);
        for (int channel = 0; channel < channels; channel++) {
            for (int i = 0; i < frames; i++) {
                noise.channel(channel)[i] = (float) (random.nextDouble() - 0.5);
            }
        }
        return noise;
    }

    /** A level that never moves. */
    public static AudioBuffer constant(float level, int rate, int channels, int frames) {
        AudioBuffer constant = new AudioBuffer(rate, channels, frames);
        for (int channel = 0; channel < channels; channel++) {
            java.util.Arrays.fill(constant.channel(channel), level);
        }
        return constant;
    }

    /** Root mean square in dB of full scale over a range of frames. */
    public static double rmsDb(float[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return 10 * Math.log10(sum / (to - from) + 1e-30);
    }

    /** What is left of the first sound after taking the second away, in dB of the second. */
    public static double residualDb(float[] actual, double[] expected) {
        double error = 0;
        double power = 0;
        for (int i = 0; i < expected.length; i++) {
            error += (actual[i] - expected[i]) * (actual[i] - expected[i]);
            power += expected[i] * expected[i];
        }
        return 10 * Math.log10(error / power + 1e-30);
    }

    /** The same of both channels together. */
    public static double residualDb(float[][] actual, double[][] expected) {
        float[] sound = new float[actual[0].length + actual[1].length];
        double[] wanted = new double[expected[0].length + expected[1].length];
        System.arraycopy(actual[0], 0, sound, 0, actual[0].length);
        System.arraycopy(actual[1], 0, sound, actual[0].length, actual[1].length);
        System.arraycopy(expected[0], 0, wanted, 0, expected[0].length);
        System.arraycopy(expected[1], 0, wanted, expected[0].length, expected[1].length);
        return residualDb(sound, wanted);
    }

    /** The largest difference of any sample. */
    public static double largestError(float[] actual, double[] expected) {
        double largest = 0;
        for (int i = 0; i < expected.length; i++) {
            largest = Math.max(largest, Math.abs(actual[i] - expected[i]));
        }
        return largest;
    }
}
