package org.kerros.render.stretch;

import org.kerros.library.AudioBuffer;

/** Makes any samples fit for arithmetic: those that are not numbers are silence, giants are cut down. */
final class Taming {
    /** Enough below the largest float that sums over long windows stay finite. */
    private static final float GIANT = 1e30f;

    private Taming() {}

    /** The same buffer if it is tame already. */
    static AudioBuffer tame(AudioBuffer sound) {
        for (int channel = 0; channel < sound.channels(); channel++) {
            for (float sample : sound.channel(channel)) {
                if (!(Math.abs(sample) <= GIANT)) {
                    return tamed(sound);
                }
            }
        }
        return sound;
    }

    private static AudioBuffer tamed(AudioBuffer sound) {
        AudioBuffer tamed = new AudioBuffer(sound.rate(), sound.channels(), sound.frames());
        for (int channel = 0; channel < sound.channels(); channel++) {
            for (int i = 0; i < sound.frames(); i++) {
                tamed.channel(channel)[i] = tame(sound.channel(channel)[i]);
            }
        }
        return tamed;
    }

    private static float tame(float sample) {
        return Float.isFinite(sample) ? Math.max(-GIANT, Math.min(GIANT, sample)) : 0;
    }
}
