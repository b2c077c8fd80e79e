package org.kerros.render;

import java.util.Arrays;
import org.kerros.timeline.Placement;

/** When a placement sounds and how loud: its span, gain and fades. */
final class Shape {
    private final long start;
    private final long end;
    private final double gain;
    private final Ramp fadeIn;
    private final Ramp fadeOut;

    /** @param sounding how many frames there are to play, from the placement's beginning */
    Shape(Placement placement, long sounding) {
        this.start = placement.start();
        this.end = start + Math.max(0, Math.min(placement.length(), sounding));
        this.gain = Gain.factor(placement.gainDb());
        this.fadeIn = Ramp.in(placement.fadeIn(), start);
        this.fadeOut = Ramp.out(placement.fadeOut(), placement.end());
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    double gain() {
        return gain;
    }

    /** Where in a chunk it begins to sound. */
    int begin(long chunk) {
        return (int) Math.max(0, Math.min(Scratch.FRAMES, start - chunk));
    }

    /** Where in a chunk it ceases to sound. */
    int stop(long chunk) {
        return (int) Math.max(0, Math.min(Scratch.FRAMES, end - chunk));
    }

    /** Adds a chunk of what is played, as far as it sounds. */
    void add(float[] from, float[] to, double share, Scratch scratch, long chunk) {
        int begin = begin(chunk);
        int stop = stop(chunk);
        if (fadeIn.touches(chunk + begin, chunk + stop) || fadeOut.touches(chunk + begin, chunk + stop)) {
            Arrays.fill(scratch.gain, begin, stop, (float) (share * gain));
            fadeIn.multiply(scratch.gain, chunk, begin, stop);
            fadeOut.multiply(scratch.gain, chunk, begin, stop);
            addFaded(from, to, scratch.gain, begin, stop);
        } else {
            addLevel(from, to, (float) (share * gain), begin, stop);
        }
    }

    private static void addFaded(float[] from, float[] to, float[] gain, int begin, int stop) {
        for (int i = begin; i < stop; i++) {
            to[i] += from[i] * gain[i];
        }
    }

    private static void addLevel(float[] from, float[] to, float gain, int begin, int stop) {
        for (int i = begin; i < stop; i++) {
            to[i] += from[i] * gain;
        }
    }
}
