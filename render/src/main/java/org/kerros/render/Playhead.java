package org.kerros.render;

import org.jspecify.annotations.Nullable;
import org.kerros.timeline.FrameRange;

/**
 * Reads a mix on from a place, jumping back where a loop ends. Goes on in a new mix without a click. Confined to the
 * audio thread, where it allocates nothing.
 */
final class Playhead {
    private final float[][] part = new float[2][Player.BLOCK_FRAMES];
    private final float[] trackPeaks;
    private final Seam seam;
    private Rendering rendering;
    private long position;
    private boolean changed;
    private boolean seamAhead;
    private @Nullable FrameRange loop;

    /**
     * At the beginning of a mix.
     *
     * @param shape how the difference between two mixes goes away
     * @param trackPeaks raised where a track is louder
     */
    Playhead(Rendering rendering, SmoothGain shape, float[] trackPeaks) {
        this.rendering = rendering;
        this.seam = new Seam(shape);
        this.trackPeaks = trackPeaks;
    }

    Rendering rendering() {
        return rendering;
    }

    Mix mix() {
        return rendering.mix();
    }

    long position() {
        return position;
    }

    /** Whether it is beyond everything there is to hear. */
    boolean isAtEnd() {
        FrameRange range = loop;
        return position >= mix().frames() && (range == null || position >= range.end());
    }

    /** Repeats a range from now on, or nothing. */
    void loop(@Nullable FrameRange range) {
        loop = range;
    }

    /** Goes elsewhere in silence. */
    void goTo(long frame) {
        position = frame;
        seam.forget();
        changed = false;
        seamAhead = false;
    }

    /** Goes on in another mix. */
    void change(Rendering next) {
        rendering = next;
        changed = true;
    }

    /** Fills part of a block, and moves on. */
    void read(float[][] block, int at, int count) {
        FrameRange range = loop;
        for (int done = 0; done < count; ) {
            long untilJump = range != null && position < range.end() ? range.end() - position : Long.MAX_VALUE;
            int frames = (int) Math.min(Math.min(count - done, untilJump), untilSeam());
            render(frames);
            System.arraycopy(part[0], 0, block[0], at + done, frames);
            System.arraycopy(part[1], 0, block[1], at + done, frames);
            done += frames;
            position += frames;
            if (range != null && frames == untilJump) {
                position = range.start();
                rendering.leap(position);
                // From here on everything is of the new mix, and the step is the loop's own.
                seamAhead = false;
            }
        }
    }

    /** A new mix may be heard at once, or once the chunk is over that the old one has worked out. */
    private int untilSeam() {
        if (!changed && !seamAhead) {
            return Integer.MAX_VALUE;
        }
        rendering.go(position);
        return (int) Math.max(1, rendering.start() + rendering.passFrames() - position);
    }

    /** The one place where the piece is rendered. */
    private void render(int frames) {
        rendering.renderInto(part, frames, position);
        rendering.takePeaks(trackPeaks);
        if (changed || seamAhead) {
            seam.close(part, frames);
            seamAhead = changed;
            changed = false;
        }
        seam.goOn(part, frames);
    }
}
