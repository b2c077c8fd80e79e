package org.kerros.render;

import org.kerros.render.grains.CloudCursor;
import org.kerros.render.grains.LiveCloud;
import org.kerros.timeline.Placement;

/** A placement that plays a cloud of grains; at work in a rendering it has a cursor. */
final class PlacedCloud implements Placed {
    private final LiveCloud cloud;
    private final Shape shape;
    private final long offset;
    private final CloudCursor cursor;

    PlacedCloud(Placement placement, LiveCloud cloud) {
        this(
                cloud,
                new Shape(placement, cloud.frames() - placement.source().start()),
                placement.source().start());
    }

    private PlacedCloud(LiveCloud cloud, Shape shape, long offset) {
        this.cloud = cloud;
        this.shape = shape;
        this.offset = offset;
        this.cursor = cloud.cursor();
    }

    @Override
    public Placed forRendering() {
        return new PlacedCloud(cloud, shape, offset);
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
        return false;
    }

    @Override
    public double ceiling() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public void addTo(float[] mono, Scratch scratch, long chunk) {
        throw new IllegalStateException("A cloud is stereo");
    }

    @Override
    public void addTo(float[] left, float[] right, Scratch scratch, long chunk) {
        int begin = shape.begin(chunk);
        int stop = shape.stop(chunk);
        if (begin < stop) {
            long frame = chunk - shape.start() + offset + begin;
            cloud.renderInto(scratch.sound, scratch.other, begin, stop, frame, cursor);
            shape.add(scratch.sound, left, 1, scratch, chunk);
            shape.add(scratch.other, right, 1, scratch, chunk);
        }
    }
}
