package org.kerros.render;

import org.jspecify.annotations.Nullable;
import org.kerros.timeline.FrameRange;

/**
 * Reads a mix on from a place, jumping back where a loop ends. A new mix takes the place of the old one in a short
 * cross-fade. Confined to the audio thread, where it allocates nothing.
 */
final class Playhead {
    private final float[][] part = new float[2][Player.BLOCK_FRAMES];
    private final float[][] tail = new float[2][Player.BLOCK_FRAMES];
    private final SmoothGain shape;
    private final float[] trackPeaks;
    private Mix mix;
    private long position;
    private int tailFrames;
    private int tailDone;
    private @Nullable FrameRange loop;

    /**
     * At the beginning of a mix.
     *
     * @param shape of cross-fades
     * @param trackPeaks raised where a track is louder
     */
    Playhead(Mix mix, SmoothGain shape, float[] trackPeaks) {
        this.mix = mix;
        this.shape = shape;
        this.trackPeaks = trackPeaks;
    }

    Mix mix() {
        return mix;
    }

    long position() {
        return position;
    }

    /** Whether it is beyond everything there is to hear. */
    boolean isAtEnd() {
        FrameRange range = loop;
        return position >= mix.frames() && (range == null || position >= range.end());
    }

    /** Repeats a range from now on, or nothing. */
    void loop(@Nullable FrameRange range) {
        loop = range;
    }

    void goTo(long frame) {
        position = frame;
        tailFrames = 0;
    }

    /** Goes on in another mix from silence. */
    void exchange(Mix next) {
        mix = next;
        tailFrames = 0;
    }

    /** Goes on in another mix, which comes up while the old one goes. */
    void blendInto(Mix next) {
        long here = position;
        int frames = Math.min(shape.frames(), Player.BLOCK_FRAMES);
        tailFrames = 0;
        read(tail, 0, frames);
        for (int i = 0; i < frames; i++) {
            float share = 1 - shape.at(i);
            tail[0][i] *= share;
            tail[1][i] *= share;
        }
        position = here;
        mix = next;
        tailFrames = frames;
        tailDone = 0;
    }

    /** Fills part of a block, and moves on. */
    void read(float[][] block, int at, int count) {
        FrameRange range = loop;
        for (int done = 0; done < count; ) {
            long untilJump = range != null && position < range.end() ? range.end() - position : Long.MAX_VALUE;
            int frames = (int) Math.min(count - done, untilJump);
            render(frames);
            System.arraycopy(part[0], 0, block[0], at + done, frames);
            System.arraycopy(part[1], 0, block[1], at + done, frames);
            done += frames;
            position = range != null && frames == untilJump ? range.start() : position + frames;
        }
        blend(block, at, count);
    }

    /** The one place where the piece is rendered. */
    private void render(int frames) {
        mix.renderInto(part, frames, position, trackPeaks);
    }

    private void blend(float[][] block, int at, int count) {
        int frames = Math.min(count, tailFrames - tailDone);
        for (int i = 0; i < frames; i++) {
            float share = shape.at(tailDone + i);
            block[0][at + i] = block[0][at + i] * share + tail[0][tailDone + i];
            block[1][at + i] = block[1][at + i] * share + tail[1][tailDone + i];
        }
        tailDone += Math.max(0, frames);
    }
}
