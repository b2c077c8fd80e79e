package org.kerros.library;

/** How samples are written to a file. */
public enum SampleFormat {
    PCM_16(16, false),
    PCM_24(24, false),
    PCM_32(32, false),
    FLOAT_32(32, true);

    private final int bits;
    private final boolean floating;

    SampleFormat(int bits, boolean floating) {
        this.bits = bits;
        this.floating = floating;
    }

    public int bits() {
        return bits;
    }

    public int bytes() {
        return bits / 8;
    }

    /** Whether samples are floating-point numbers, which are neither rounded nor clipped. */
    public boolean isFloat() {
        return floating;
    }

    /** In words: "24-bit" or "32-bit float". */
    public String words() {
        return bits + "-bit" + (floating ? " float" : "");
    }

    /** The smallest format that holds every sample exactly. */
    public static SampleFormat smallestLossless(AudioBuffer audio) {
        SampleFormat smallest = PCM_16;
        for (int c = 0; c < audio.channels(); c++) {
            smallest = smallest.orLarger(audio.channel(c), audio.frames());
        }
        return smallest;
    }

    /** This format if it holds the first samples exactly, else the next larger one that does. */
    SampleFormat orLarger(float[] samples, int count) {
        SampleFormat smallest = this;
        for (int i = 0; i < count; i++) {
            if (smallest == PCM_16 && !holds(16, samples[i])) {
                smallest = PCM_24;
            }
            if (smallest == PCM_24 && !holds(24, samples[i])) {
                return FLOAT_32;
            }
        }
        return smallest;
    }

    private static boolean holds(int bits, float sample) {
        double steps = sample * (double) (1L << (bits - 1));
        return steps == Math.rint(steps) && sample >= -1 && sample < 1;
    }
}
