package org.kerros.workstation.ui.arrange;

import org.kerros.timeline.FrameRange;

/**
 * Which frame stands at which pixel.
 *
 * @param framesPerPixel more than 0
 * @param left the frame at pixel 0; never negative
 */
public record TimeScale(double framesPerPixel, double left) {
    private static final double CLOSEST = 0.05;
    private static final double FARTHEST = 200_000;

    public TimeScale {
        framesPerPixel = Math.max(CLOSEST, Math.min(FARTHEST, framesPerPixel));
        left = Math.max(0, left);
    }

    public double x(long frame) {
        return x((double) frame);
    }

    public double x(double frame) {
        return (frame - left) / framesPerPixel;
    }

    /** The frame at a pixel, never before the start of the piece. */
    public long frame(double x) {
        return Math.max(0, Math.round(left + x * framesPerPixel));
    }

    public long frames(double pixels) {
        return Math.round(pixels * framesPerPixel);
    }

    /** Closer (factor over 1) or farther, keeping the frame under a pixel where it is. */
    public TimeScale zoomed(double factor, double x) {
        double under = left + x * framesPerPixel;
        double changed = new TimeScale(framesPerPixel / factor, 0).framesPerPixel;
        return new TimeScale(changed, under - x * changed);
    }

    public TimeScale scrolled(double pixels) {
        return new TimeScale(framesPerPixel, left + pixels * framesPerPixel);
    }

    public TimeScale from(double newLeft) {
        return new TimeScale(framesPerPixel, newLeft);
    }

    /** The scale at which a range fills a width, with a little room at both sides. */
    public static TimeScale showing(FrameRange range, int width) {
        double room = Math.max(1, width) * 0.03;
        double scale = Math.max(CLOSEST, range.length() / Math.max(1, width - 2 * room));
        return new TimeScale(scale, range.start() - room * scale);
    }
}
