package org.kerros.render.processes;

import org.kerros.library.AudioBuffer;

/** Two sounds side by side: the second has as many channels as the first and goes round until the first ends. */
final class GoingRound {
    private final AudioBuffer first;
    private final float[][] second;

    GoingRound(AudioBuffer first, AudioBuffer second) {
        this.first = first;
        this.second = new float[first.channels()][first.frames()];
        for (int channel = 0; channel < first.channels(); channel++) {
            float[] samples = second.channel(channel % second.channels());
            for (int i = 0; i < first.frames(); i++) {
                this.second[channel][i] = samples[i % samples.length];
            }
        }
    }

    float[] first(int channel) {
        return first.channel(channel);
    }

    float[] second(int channel) {
        return second[channel];
    }
}
