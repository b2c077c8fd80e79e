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
}
