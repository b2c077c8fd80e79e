package org.kerros.render.grains;

import java.util.Arrays;

/**
 * Adds stretches of grains to a piece of a cloud. All arrays share one index, the frame within the piece, because only
 * then the compiler makes vector instructions of the loops.
 */
final class GrainMixer {
    /** The longest piece, in frames: all arrays together stay in the nearest cache. */
    static final int PIECE = 1024;

    private final GrainReader reader;
    private final GrainShape shapes;
    // Unequal lengths keep equal indices of the arrays off equal cache lines.
    private final float[] left = new float[PIECE];
    private final float[] right = new float[PIECE + 32];
    private final float[] sound = new float[PIECE + 64];
    private final float[] shape = new float[PIECE + 96];

    GrainMixer(GrainReader reader, GrainShape shapes) {
        this.reader = reader;
        this.shapes = shapes;
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
        shapes.read(voice, first, count, shape, at);
        read(voice, voice.source.first, 0, first, count, at);
        if (voice.source.stereo) {
            addTo(left, sound, shape, voice.left, at, at + count);
            read(voice, voice.source.second, 1, first, count, at);
            addTo(right, sound, shape, voice.right, at, at + count);
        } else {
            addToBoth(left, right, sound, shape, voice.left, voice.right, at, at + count);
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

    private void read(Voice voice, float[] samples, int side, int first, int count, int at) {
        reader.read(samples, voice.position, voice.ratio, first, count, sound, at);
        if (voice.filter.isOn()) {
            voice.filter.process(sound, at, at + count, side);
        }
    }

    private static void addToBoth(
            float[] left, float[] right, float[] sound, float[] shape, float toLeft, float toRight, int from, int to) {
        for (int k = from; k < to; k++) {
            float sample = shape[k] * sound[k];
            left[k] += sample * toLeft;
            right[k] += sample * toRight;
        }
    }

    private static void addTo(float[] side, float[] sound, float[] shape, float level, int from, int to) {
        for (int k = from; k < to; k++) {
            side[k] += shape[k] * sound[k] * level;
        }
    }
}
