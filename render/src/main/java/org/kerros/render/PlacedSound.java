package org.kerros.render;

import java.util.Arrays;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;

/** A placement made ready to be heard. */
final class PlacedSound {
    /** A mono sound in a stereo track: with this the stereo pan law gives what the mono law would. */
    private static final double HALF_POWER = Math.sqrt(0.5);

    private final Sound sound;
    private final long start;
    private final long end;
    private final long offset;
    private final double gain;
    private final Ramp fadeIn;
    private final Ramp fadeOut;

    PlacedSound(Placement placement, Sound sound) {
        this.sound = sound;
        this.start = placement.start();
        this.offset = placement.source().start();
        this.end = start + Math.max(0, Math.min(placement.length(), sound.frames() - offset));
        this.gain = Gain.factor(placement.gainDb());
        this.fadeIn = Ramp.in(placement.fadeIn(), start);
        this.fadeOut = Ramp.out(placement.fadeOut(), placement.end());
    }

    long start() {
        return start;
    }

    /** The frame after the last that sounds: where the placement ends, or the clip does. */
    long end() {
        return end;
    }

    boolean isMono() {
        return sound.isMono();
    }

    /** Whether its sound is read from a disk while it is heard. */
    boolean isStreamed() {
        return sound.isStreamed();
    }

    /** Makes sure that what is heard of it in a range of frames of the piece is in memory; may wait for the disk. */
    void fetch(FrameRange range) {
        long first = Math.max(start, range.start());
        long count = Math.min(end, range.end()) - first;
        if (count > 0) {
            sound.fetch(first - start + offset, (int) Math.min(Integer.MAX_VALUE, count));
        }
    }

    /** The largest magnitude it can reach. */
    double ceiling() {
        return sound.peak() * gain;
    }

    /** Adds frames {@code chunk + first …  chunk + last − 1} to a track of one channel. */
    void addTo(float[] mono, Scratch scratch, long chunk, int first, int last) {
        add(0, mono, 1, scratch, chunk, first, last);
    }

    /** The same to a track of two channels. */
    void addTo(float[] left, float[] right, Scratch scratch, long chunk, int first, int last) {
        double share = isMono() ? HALF_POWER : 1;
        add(0, left, share, scratch, chunk, first, last);
        add(sound.channels() - 1, right, share, scratch, chunk, first, last);
    }

    private void add(int channel, float[] to, double share, Scratch scratch, long chunk, int first, int last) {
        int begin = (int) Math.max(first, start - chunk);
        int stop = (int) Math.min(last, end - chunk);
        if (begin >= stop) {
            return;
        }
        // Loops over one index in all arrays become vector instructions, loops with an offset in one do not.
        sound.read(channel, chunk - start + offset + begin, scratch.sound, begin, stop - begin);
        if (fadeIn.touches(chunk + begin, chunk + stop) || fadeOut.touches(chunk + begin, chunk + stop)) {
            Arrays.fill(scratch.gain, begin, stop, (float) (share * gain));
            fadeIn.multiply(scratch.gain, chunk, begin, stop);
            fadeOut.multiply(scratch.gain, chunk, begin, stop);
            addFaded(scratch.sound, to, scratch.gain, begin, stop);
        } else {
            addLevel(scratch.sound, to, (float) (share * gain), begin, stop);
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
