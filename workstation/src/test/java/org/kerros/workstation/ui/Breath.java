package org.kerros.workstation.ui;

import org.kerros.library.AudioBuffer;

/** A sound like breathing: a low voice that swells and fades twice. */
final class Breath {
    private Breath() {}

    static AudioBuffer lasting(int seconds, int rate) {
        float[] samples = new float[seconds * rate];
        for (int i = 0; i < samples.length; i++) {
            double time = (double) i / rate;
            double swell = Math.pow(Math.sin(Math.PI * time * 2 / seconds), 2);
            double voice = 0;
            for (int partial = 1; partial <= 8; partial++) {
                voice += Math.sin(2 * Math.PI * 110 * partial * time + partial) / partial;
            }
            samples[i] = (float) (0.25 * swell * voice);
        }
        return new AudioBuffer(rate, samples);
    }
}
