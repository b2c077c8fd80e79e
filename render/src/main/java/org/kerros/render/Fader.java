package org.kerros.render;

import java.util.Arrays;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Strip;

/** Phase, width, fader and pan of a strip, with what moves them. */
final class Fader {
    private final boolean mono;
    private final double faderDb;
    private final double sign;
    private final float width;
    private final float pan;
    private final Line gainLine;
    private final Line panLine;
    private final Line widthLine;
    private final float leftGain;
    private final float rightGain;

    /**
     * A strip's fader.
     *
     * @param mono whether only the left channel carries the sound, which then comes out in both by the pan law for mono
     */
    Fader(Strip strip, boolean mono) {
        this.mono = mono;
        this.faderDb = strip.gainDb();
        this.sign = strip.inverted() ? -1 : 1;
        this.width = strip.width();
        this.pan = strip.pan();
        this.gainLine = new Line(strip.lanes().of(AutomationTarget.GAIN));
        this.panLine = new Line(strip.lanes().of(AutomationTarget.PAN));
        this.widthLine = new Line(strip.lanes().of(AutomationTarget.WIDTH));
        double level = level();
        this.leftGain = (float) (level * Gain.left(pan));
        this.rightGain = (float) (level * Gain.right(pan));
    }

    /** Without the fader where it moves; with the pan law's factor for mono or stereo. */
    private double level() {
        return sign * (gainLine.isEmpty() ? Gain.factor(faderDb) : 1) * (mono ? 1 : Math.sqrt(2));
    }

    /** Whether sound passes it unchanged. */
    boolean isPlain() {
        return !mono && faderDb == 0 && sign == 1 && width == 1 && pan == 0 && !moves() && widthLine.isEmpty();
    }

    private boolean moves() {
        return !gainLine.isEmpty() || !panLine.isEmpty();
    }

    /** The largest factor it applies. */
    double highest() {
        return 2 * Gain.factor(faderDb + gainLine.highest()) * Math.max(1, Math.max(width, widthLine.highest()));
    }

    /** Changes a chunk in place; the sound of a mono strip is in the left channel, and in both afterwards. */
    void apply(float[] left, float[] right, Scratch scratch, long frame) {
        if (isPlain()) {
            return;
        }
        widen(left, right, scratch, frame);
        float[] source = mono ? left : right;
        if (moves()) {
            fillGains(scratch, frame);
            Vectors.scale(source, scratch.rightGain, right);
            Vectors.scale(left, scratch.leftGain, left);
        } else {
            Vectors.scale(source, rightGain, right);
            Vectors.scale(left, leftGain, left);
        }
    }

    private void widen(float[] left, float[] right, Scratch scratch, long frame) {
        if (mono || (width == 1 && widthLine.isEmpty())) {
            return;
        }
        if (widthLine.isEmpty()) {
            Arrays.fill(scratch.gain, width);
        } else {
            widthLine.fill(scratch.gain, frame);
        }
        Vectors.widen(left, right, scratch.gain);
    }

    private void fillGains(Scratch scratch, long frame) {
        if (panLine.isEmpty()) {
            Arrays.fill(scratch.leftGain, leftGain);
            Arrays.fill(scratch.rightGain, rightGain);
        } else {
            panLine.fill(scratch.gain, frame);
            Gain.fillPan(scratch.gain, (float) level(), scratch.leftGain, scratch.rightGain);
        }
        if (!gainLine.isEmpty()) {
            gainLine.fillGain(scratch.gain, faderDb, frame);
            Vectors.scale(scratch.leftGain, scratch.gain, scratch.leftGain);
            Vectors.scale(scratch.rightGain, scratch.gain, scratch.rightGain);
        }
    }
}
