package org.kerros.library.analysis;

import org.kerros.library.AudioBuffer;

/** All channels of a sound as one. */
final class Mono {
    private Mono() {}

    /** Their mean; samples that are not numbers count as silence. */
    static float[] of(AudioBuffer audio) {
        float[] mono = new float[audio.frames()];
        for (int c = 0; c < audio.channels(); c++) {
            float[] channel = audio.channel(c);
            for (int i = 0; i < mono.length; i++) {
                if (Float.isFinite(channel[i])) {
                    mono[i] += channel[i] / audio.channels();
                }
            }
        }
        return mono;
    }
}
