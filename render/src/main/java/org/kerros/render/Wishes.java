package org.kerros.render;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.FrameRange;

/**
 * What people want to hear: set from any thread, and read by the audio thread once a block. Nothing here waits for
 * anybody.
 */
final class Wishes {
    static final long NOWHERE = -1;
    static final long NEVER = Long.MAX_VALUE;

    private final AtomicInteger plays = new AtomicInteger();

    /** Which play is going on; 0 for none. So that a piece that ends does not end the play that began that moment. */
    private final AtomicInteger playing = new AtomicInteger();

    private final AtomicLong place = new AtomicLong(NOWHERE);
    private volatile Rendering rendering = Mix.silence(48_000).rendering();
    private volatile @Nullable ScrubVoices voices;
    private volatile @Nullable FrameRange loop;
    private volatile long end = NEVER;
    private volatile double speed = 1;
    private volatile long scrub = NOWHERE;

    Mix mix() {
        return rendering.mix();
    }

    /** The piece at work; effects that were in the one before go on where they are. */
    Rendering rendering() {
        return rendering;
    }

    void mix(Mix wanted) {
        rendering = wanted.renderingAfter(rendering);
    }

    /** Plays to a frame of the piece. */
    void play(long until) {
        end = until;
        playing.set(plays.incrementAndGet());
    }

    void stop() {
        playing.set(0);
    }

    boolean isPlaying() {
        return playing.get() != 0;
    }

    int play() {
        return playing.get();
    }

    /** The end was reached in a play that may be over for other reasons. */
    void over(int play) {
        playing.compareAndSet(play, 0);
    }

    /** Where a play ends early; {@link #NEVER} if it does not. */
    long end() {
        return end;
    }

    /** Where to go, or {@link #NOWHERE}. */
    long place() {
        return place.get();
    }

    void place(long frame) {
        place.set(frame);
    }

    long takePlace() {
        return place.getAndSet(NOWHERE);
    }

    /** What is repeated; nothing while a play ends early. */
    @Nullable
    FrameRange loop() {
        return end == NEVER ? loop : null;
    }

    void loop(@Nullable FrameRange range) {
        loop = range;
    }

    double speed() {
        return speed;
    }

    void speed(double times) {
        speed = times;
    }

    /** What is being dragged over, or {@link #NOWHERE}. */
    long scrub() {
        return scrub;
    }

    void scrub(long frame) {
        ScrubVoices ready = voices;
        if (frame != NOWHERE && (ready == null || ready.mix() != mix())) {
            voices = new ScrubVoices(mix());
        }
        scrub = frame;
    }

    /** What is heard while something is dragged over; there before it is. */
    @Nullable
    ScrubVoices voices() {
        return voices;
    }
}
