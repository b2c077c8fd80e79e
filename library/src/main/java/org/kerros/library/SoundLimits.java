package org.kerros.library;

import java.nio.file.Path;
import java.util.Locale;

/** What sound in a file may be like: refuses the absurd, the missing and the endless in one sentence each. */
public final class SoundLimits {
    /** The highest rate sound may have, in Hz. */
    public static final int MAX_RATE = 768_000;

    /** The most channels. */
    public static final int MAX_CHANNELS = 256;

    private static final int SAMPLE_BYTES = 4;

    private SoundLimits() {}

    /** Refuses rates and channel counts that no sound has. */
    public static void requireSensible(Path file, int channels, double rate) {
        if (channels < 1 || channels > MAX_CHANNELS) {
            throw FileProblems.unusable(
                    file,
                    "says it has " + channels + " channels",
                    "export it again with 1 to " + MAX_CHANNELS + " channels");
        }
        if (!(rate >= 1 && rate <= MAX_RATE)) {
            throw FileProblems.unusable(
                    file,
                    String.format(Locale.ROOT, "says it has a rate of %.6g Hz", rate),
                    "export it again with 1 to " + MAX_RATE + " Hz");
        }
    }

    /** Refuses files of which the end is missing, and files without a single frame. */
    public static void requireWhole(Path file, long declaredFrames, long presentFrames, int rate) {
        if (declaredFrames > presentFrames) {
            throw FileProblems.unusable(
                    file,
                    String.format(
                            Locale.ROOT,
                            "is cut off: it says it lasts %.3f s, but only %.3f s are there",
                            (double) declaredFrames / rate,
                            (double) presentFrames / rate),
                    "copy or download it again");
        }
        if (declaredFrames == 0) {
            throw FileProblems.unusable(file, "holds no sound, not one sample", "record or export it again");
        }
    }

    /** Refuses sound that does not fit into memory, before trying. */
    public static void requireRoom(Path file, long frames, int channels) {
        long most = Runtime.getRuntime().maxMemory() / 4 * 3 / SAMPLE_BYTES / channels;
        if (frames > Math.min(most, Integer.MAX_VALUE - 16)) {
            throw FileProblems.unusable(
                    file,
                    "is too long: " + frames + " frames of " + channels + (channels == 1 ? " channel" : " channels")
                            + " do not fit into memory",
                    "cut it into shorter files");
        }
    }
}
