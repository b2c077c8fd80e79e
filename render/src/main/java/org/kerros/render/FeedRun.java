package org.kerros.render;

import org.jspecify.annotations.Nullable;

/** A way from one strip into another at work, with what is held back on it. */
final class FeedRun {
    private final Feed feed;
    private final Delay leftDelay;
    private final Delay rightDelay;
    private final float[] left = new float[Scratch.FRAMES];
    private final float[] right = new float[Scratch.FRAMES];

    /** @param before the same way in the mix heard so far, or null */
    FeedRun(Feed feed, @Nullable FeedRun before) {
        this.feed = feed;
        this.leftDelay = before == null ? new Delay(feed.delay()) : before.leftDelay;
        this.rightDelay = before == null ? new Delay(feed.delay()) : before.rightDelay;
    }

    Feed feed() {
        return feed;
    }

    int from() {
        return feed.from();
    }

    /** Adds a chunk of the strip it comes from; whether there may be any sound in it. */
    boolean addTo(float[] toLeft, float[] toRight, StripRun from, int chunk, long time, Scratch scratch) {
        if (feed.delay() == 0 && from.isSilent(chunk)) {
            return false;
        }
        float[] fromLeft = from.left(chunk, feed.preFader());
        float[] fromRight = from.right(chunk, feed.preFader());
        if (feed.isWhole() && feed.delay() == 0) {
            Vectors.add(fromLeft, toLeft);
            Vectors.add(fromRight, toRight);
            return true;
        }
        feed.scale(fromLeft, fromRight, left, right, scratch, time - from.departure());
        leftDelay.process(left);
        rightDelay.process(right);
        Vectors.add(left, toLeft);
        Vectors.add(right, toRight);
        return true;
    }

    void reset() {
        leftDelay.reset();
        rightDelay.reset();
    }
}
