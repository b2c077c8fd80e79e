package org.kerros.render.grains;

import java.util.Arrays;

/**
 * Adds stretches of grains to a piece of a cloud. All arrays share one index, the frame within the piece, because only
 * then the compiler makes vector instructions of the loops.
 */
final class GrainMixer {
    /** The longest piece, in frames: all arrays together stay in the nearest cache. */
    static final int PIECE = 1024;

    private static final int MOST_TAPS = 16;

    private final Interpolation interpolation;
    private final float[] usualShape;
    private final float[] left = new float[PIECE];
    private final float[] right = new float[PIECE];
    private final float[] sound = new float[PIECE];
    private final float[] shape = new float[PIECE];
    private final float[] edge = new float[MOST_TAPS];

    GrainMixer(Interpolation interpolation, float[] usualShape) {
        this.interpolation = interpolation;
        this.usualShape = usualShape;
    }

    /** Begins a piece in silence. */
    void clear(int count) {
        Arrays.fill(left, 0, count, 0);
        Arrays.fill(right, 0, count, 0);
    }

    /** Hands out the piece. */
    void copyTo(float[] toLeft, float[] toRight, int at, int count) {
        System.arraycopy(left, 0, toLeft, at, count);
        System.arraycopy(right, 0, toRight, at, count);
    }

    /** Adds frames of a grain, from its {@code first} on, at a place in the piece. */
    void add(Voice voice, int first, int count, int at) {
        readShape(voice, first, count, at);
        read(voice, voice.source.first, 0, first, count, at);
        if (voice.source.stereo) {
            addTo(left, voice.left, at, at + count);
            read(voice, voice.source.second, 1, first, count, at);
            addTo(right, voice.right, at, at + count);
        } else {
            addToBoth(voice.left, voice.right, at, at + count);
        }
    }

    /** Lets the filter of a grain hear frames that are not wanted themselves. */
    void skip(Voice voice, int frames) {
        for (int first = 0; first < frames && voice.filter.isOn(); first += PIECE) {
            int count = Math.min(PIECE, frames - first);
            read(voice, voice.source.first, 0, first, count, 0);
            if (voice.source.stereo) {
                read(voice, voice.source.second, 1, first, count, 0);
            }
        }
    }

    private void readShape(Voice voice, int first, int count, int at) {
        if (usualShape.length == voice.frames) {
            System.arraycopy(usualShape, first, shape, at, count);
        } else {
            voice.window.fill(shape, at, first, count, voice.frames, voice.skew);
        }
    }

    private void read(Voice voice, float[] samples, int side, int first, int count, int at) {
        interpolation.read(samples, voice.position, voice.ratio, first, count, sound, at, edge);
        if (voice.filter.isOn()) {
            voice.filter.process(sound, at, at + count, side);
        }
    }

    private void addToBoth(float toLeft, float toRight, int from, int to) {
        for (int i = from; i < to; i++) {
            float sample = shape[i] * sound[i];
            left[i] += sample * toLeft;
            right[i] += sample * toRight;
        }
    }

    private void addTo(float[] side, float level, int from, int to) {
        for (int i = from; i < to; i++) {
            side[i] += shape[i] * sound[i] * level;
        }
    }
}
