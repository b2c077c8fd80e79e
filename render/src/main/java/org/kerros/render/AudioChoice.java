package org.kerros.render;

/**
 * Which device to play to or record from.
 *
 * @param device as {@link AudioDevices} names it: {@value #DEFAULT} for what the computer is set to, {@value #JACK}, or a
 *     device's own name
 * @param bufferFrames how many frames are handed over ahead of time: fewer are heard sooner, more are safer
 */
public record AudioChoice(String device, int bufferFrames) {
    /** What the computer is set to. */
    public static final String DEFAULT = "default";

    /** The running JACK server. */
    public static final String JACK = "jack";

    public static final int FEWEST_FRAMES = 256;
    public static final int MOST_FRAMES = 16_384;

    private static final int USUAL_FRAMES = 2048;

    public AudioChoice {
        if (bufferFrames < FEWEST_FRAMES || bufferFrames > MOST_FRAMES) {
            throw new IllegalArgumentException(
                    "A buffer has " + FEWEST_FRAMES + " to " + MOST_FRAMES + " frames, not " + bufferFrames);
        }
    }

    /** What the computer is set to, with a buffer that is safe on a busy laptop. */
    public static AudioChoice usual() {
        return new AudioChoice(DEFAULT, USUAL_FRAMES);
    }
}
