package org.kerros.library.analysis;

import java.util.Arrays;
import org.kerros.library.AudioBuffer;

/** Test signals, as the standards define them. */
final class Tones {
    private final int rate;
    private final int channels;
    /** One second of 1 kHz, which is a whole number of its periods at any rate. */
    private final double[] second;

    private AudioBuffer sound;

    private Tones(int rate, int channels) {
        this.rate = rate;
        this.channels = channels;
        this.second = new double[rate];
        for (int i = 0; i < rate; i++) {
            second[i] = Math.sin(2 * Math.PI * 1000 * i / rate);
        }
        this.sound = new AudioBuffer(rate, channels, 0);
    }

    static Tones at(int rate, int channels) {
        return new Tones(rate, channels);
    }

    /** Appends 1 kHz in every channel at a peak level. */
    Tones then(double seconds, double db) {
        double[] levels = new double[channels];
        Arrays.fill(levels, db);
        return then(seconds, levels);
    }

    Tones then(double seconds, double[] db) {
        int from = sound.frames();
        int more = (int) Math.round(seconds * rate);
        float[][] longer = new float[channels][];
        for (int c = 0; c < channels; c++) {
            longer[c] = Arrays.copyOf(sound.channel(c), from + more);
            double gain = Math.pow(10, db[c] / 20);
            for (int i = from; i < from + more; i++) {
                longer[c][i] = (float) (gain * second[i % rate]);
            }
        }
        sound = new AudioBuffer(rate, longer);
        return this;
    }

    Tones silence(double seconds) {
        return then(seconds, Double.NEGATIVE_INFINITY);
    }

    AudioBuffer sound() {
        return sound;
    }

    /** One channel of a sine, from a phase in degrees. */
    static AudioBuffer sine(int rate, double hz, double amplitude, double degrees, double seconds) {
        AudioBuffer sine = new AudioBuffer(rate, 1, (int) (seconds * rate));
        for (int i = 0; i < sine.frames(); i++) {
            sine.channel(0)[i] = (float) (amplitude * Math.sin(2 * Math.PI * hz * i / rate + Math.toRadians(degrees)));
        }
        return sine;
    }

    /** The same with 10 ms of fade at either end, because a tone that is cut overshoots between its samples. */
    static AudioBuffer faded(AudioBuffer tone) {
        int length = tone.rate() / 100;
        float[] samples = tone.channel(0).clone();
        for (int i = 0; i < length; i++) {
            samples[i] *= (float) i / length;
            samples[samples.length - 1 - i] *= (float) i / length;
        }
        return new AudioBuffer(tone.rate(), samples);
    }

    /**
     * A tone of a sixth of the rate at half of full scale with one period of a quarter of the rate at full scale, made at
     * four times the rate, low-passed, and thinned out from an offset on (EBU Tech 3341, cases 20 to 23).
     */
    static AudioBuffer oneLoudPeriod(int rate, int offset) {
        int period = 24;
        int loud = 16;
        int half = 400 * period;
        double[] fast = new double[2 * half + loud];
        for (int i = 0; i < fast.length; i++) {
            int since = i < half ? i : i - half - loud;
            boolean inside = i >= half && i < half + loud;
            double fade = Math.min(1, Math.min(i, fast.length - i) / (20.0 * period));
            fast[i] = inside
                    ? Math.sin(2 * Math.PI * (i - half) / loud)
                    : 0.5 * fade * Math.sin(2 * Math.PI * since / period);
        }
        AudioBuffer thinned = new AudioBuffer(rate, 1, fast.length / 4 - 1);
        for (int i = 0; i < thinned.frames(); i++) {
            thinned.channel(0)[i] = (float) lowPassed(fast, 4 * i + offset);
        }
        return thinned;
    }

    /** A sinc of a quarter of the band under a Hann window, 64 of the slower samples to each side. */
    private static double lowPassed(double[] fast, int at) {
        double sum = 0;
        for (int i = Math.max(0, at - 255); i <= Math.min(fast.length - 1, at + 255); i++) {
            double x = Math.PI * (at - i) / 4;
            double window = 0.5 + 0.5 * Math.cos(Math.PI * (at - i) / 256);
            sum += fast[i] * window * (x == 0 ? 1 : Math.sin(x) / x) / 4;
        }
        return sum;
    }
}
