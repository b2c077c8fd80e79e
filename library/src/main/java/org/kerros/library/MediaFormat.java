package org.kerros.library;

/**
 * What a clip's media are.
 *
 * @param rate frames per second as recorded or generated; 0 for notes
 * @param channels 0 for notes
 * @param frames 0 for notes
 * @param seconds how long it lasts
 */
public record MediaFormat(Kind kind, int rate, int channels, long frames, double seconds) {
    /** Sound or notes. */
    public enum Kind {
        AUDIO,
        NOTES
    }

    /** Sound of more samples than this, 32 MB as floats, is read where it lies and not into memory. */
    private static final long MOST_SAMPLES_HELD = 8L << 20;

    /** The format of sound in a file. */
    public static MediaFormat of(MappedSound sound) {
        double seconds = (double) sound.frames() / sound.rate();
        return new MediaFormat(Kind.AUDIO, sound.rate(), sound.channels(), sound.frames(), seconds);
    }

    /** The format of material in memory. */
    public static MediaFormat of(Material material) {
        if (material instanceof AudioBuffer audio) {
            return new MediaFormat(Kind.AUDIO, audio.rate(), audio.channels(), audio.frames(), audio.seconds());
        }
        return new MediaFormat(Kind.NOTES, 0, 0, 0, material.seconds());
    }

    /** Whether it should be read piece by piece, with {@link MappedSound}. */
    public boolean isLong() {
        return frames * channels > MOST_SAMPLES_HELD;
    }

    public boolean isAudio() {
        return kind == Kind.AUDIO;
    }

    /** Frames this sound has after resampling to another rate: the smallest whole number that holds it all. */
    public long framesAt(int otherRate) {
        return rate == 0 ? 0 : (frames * otherRate + rate - 1) / rate;
    }
}
