package org.kerros.timeline;

/** A span in sample frames, half open: it contains {@code start} and not {@link #end}. */
public record FrameRange(long start, long length) {
    public FrameRange {
        if (start < 0 || length < 0 || start > Long.MAX_VALUE - length) {
            throw new IllegalArgumentException(
                    "A range starts at frame 0 or later and has no negative length, not " + start + " + " + length);
        }
    }

    /** The span from one frame up to another. */
    public static FrameRange between(long start, long end) {
        return new FrameRange(start, end - start);
    }

    public long end() {
        return start + length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    public boolean contains(long frame) {
        return frame >= start && frame < end();
    }

    public boolean overlaps(FrameRange other) {
        return start < other.end() && other.start < end();
    }

    /** What both share; empty, at the later start, where they share nothing. */
    public FrameRange intersection(FrameRange other) {
        long from = Math.max(start, other.start);
        return between(from, Math.max(from, Math.min(end(), other.end())));
    }

    /** The smallest range that holds both. */
    public FrameRange hull(FrameRange other) {
        return between(Math.min(start, other.start), Math.max(end(), other.end()));
    }

    public FrameRange movedTo(long newStart) {
        return new FrameRange(newStart, length);
    }
}
