package org.kerros.render.spectral;

import org.kerros.library.AudioBuffer;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Makes any samples fit for arithmetic: those that are not numbers are silence, giants are cut down. */
public final class Taming {
    /** Enough below the largest float that powers of spectra stay finite; 240 dB above full scale. */
    private static final float GIANT = 1e12f;

    private Taming() {}

    /** The sound made tame; the same buffer if it is. */
    public static AudioBuffer tame(AudioBuffer sound) {
        for (int channel = 0; channel < sound.channels(); channel++) {
            for (float sample : sound.channel(channel)) {
                if (!(Math.abs(sample) <= GIANT)) {
                    return tamed(sound);
                }
            }
        }
        return sound;
    }

    /**
     * The sound made tame, of which there must be some.
     *
     * @throws KerrosException if it has no frames
     */
    public static AudioBuffer someSound(AudioBuffer sound) {
        if (sound.frames() == 0) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT, "the clip holds no sound", "choose a clip that lasts at least a moment");
        }
        return tame(sound);
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
