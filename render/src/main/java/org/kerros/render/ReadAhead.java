package org.kerros.render;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.FrameRange;

/**
 * Keeps what is about to be heard of long sounds in memory, ahead of the audio thread, on a thread of its own, which
 * begins with the first mix that has any.
 */
final class ReadAhead implements AutoCloseable {
    private static final double SECONDS = 2;
    private static final long PAUSE_NANOS = 200_000_000;

    private final Wishes wishes;
    private final LongSupplier position;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    private volatile int answered;
    private volatile boolean closed;

    /** @param position which frame of the piece is played now */
    ReadAhead(Wishes wishes, LongSupplier position) {
        this.wishes = wishes;
        this.position = position;
    }

    /** Asks to read ahead of what is wished for now, which has changed. Returns at once. */
    void ask() {
        asked.incrementAndGet();
        if (wishes.mix().streamed().isEmpty()) {
            return;
        }
        if (thread.get() == null) {
            Thread reader = new Thread(this::run, "read-ahead");
            reader.setDaemon(true);
            if (thread.compareAndSet(null, reader)) {
                reader.start();
            }
        }
        LockSupport.unpark(thread.get());
    }

    /** Whether all that was asked for has been read. */
    boolean isReady() {
        return answered == asked.get();
    }

    private void run() {
        while (!closed) {
            int question = asked.get();
            read(wishes.mix());
            answered = question;
            if (question == asked.get() && !closed) {
                LockSupport.parkNanos(this, PAUSE_NANOS);
            }
        }
    }

    private void read(Mix mix) {
        long frames = (long) (SECONDS * mix.rate() * Math.max(1, wishes.speed()));
        FrameRange loop = wishes.loop();
        long scrub = wishes.scrub();
        for (Placed sound : mix.streamed()) {
            sound.fetch(new FrameRange(position.getAsLong(), frames));
            if (loop != null) {
                sound.fetch(new FrameRange(loop.start(), Math.min(loop.length(), frames)));
            }
            if (scrub != Wishes.NOWHERE) {
                sound.fetch(new FrameRange(Math.max(0, scrub - frames / 2), frames));
            }
        }
    }

    /** Comes back when the thread has ended. */
    @Override
    public void close() {
        closed = true;
        Thread reader = thread.get();
        if (reader != null) {
            LockSupport.unpark(reader);
            Waiting.until(reader);
        }
    }
}
