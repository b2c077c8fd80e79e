package org.kerros.render;

import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;

/** A placement that plays a sound. */
final class PlacedSound implements Placed {
    /** A mono sound in a stereo track: with this the stereo pan law gives what the mono law would. */
    static final double HALF_POWER = Math.sqrt(0.5);

    private final Sound sound;
    private final Shape shape;
    private final long offset;

    PlacedSound(Placement placement, Sound sound) {
        this.sound = sound;
        this.offset = placement.source().start();
        this.shape = new Shape(placement, sound.frames() - offset);
    }

    @Override
    public long start() {
        return shape.start();
    }

    @Override
    public long end() {
        return shape.end();
    }

    @Override
    public boolean isMono() {
        return sound.isMono();
    }

    @Override
    public boolean isStreamed() {
        return sound.isStreamed();
    }

    @Override
    public void fetch(FrameRange range) {
        long first = Math.max(start(), range.start());
        long count = Math.min(end(), range.end()) - first;
        if (count > 0) {
            sound.fetch(first - start() + offset, (int) Math.min(Integer.MAX_VALUE, count));
        }
    }

    @Override
    public double ceiling() {
        return sound.peak() * shape.gain();
    }

    @Override
    public void addTo(float[] mono, Scratch scratch, long chunk) {
        add(0, mono, 1, scratch, chunk);
    }

    @Override
    public void addTo(float[] left, float[] right, Scratch scratch, long chunk) {
        double share = isMono() ? HALF_POWER : 1;
        add(0, left, share, scratch, chunk);
        add(sound.channels() - 1, right, share, scratch, chunk);
    }

    private void add(int channel, float[] to, double share, Scratch scratch, long chunk) {
        int begin = shape.begin(chunk);
        int stop = shape.stop(chunk);
        if (begin < stop) {
            sound.read(channel, chunk - shape.start() + offset + begin, scratch.sound, begin, stop - begin);
            shape.add(scratch.sound, to, share, scratch, chunk);
        }
    }
}
