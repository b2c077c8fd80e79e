package org.kerros.workstation.studio;

import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.Progress;

/** Long work on its way. May be asked and cancelled from any thread; a screen polls it. */
public final class Job implements Progress {
    /** How far a job is in its life. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** Sooner than this a guess at the time left is worth nothing. */
    private static final double SECONDS_BEFORE_GUESSING = 1;

    private final String title;
    private final LongSupplier nanos;
    private volatile State state = State.WAITING;
    private volatile boolean cancelWanted;
    private volatile double fraction;
    private volatile String message = "";
    private volatile long startedAt;

    Job(String title, LongSupplier nanos) {
        this.title = title;
        this.nanos = nanos;
        startedAt = nanos.getAsLong();
    }

    public String title() {
        return title;
    }

    public State state() {
        return state;
    }

    public boolean isOver() {
        return state.compareTo(State.RUNNING) > 0;
    }

    /** 0 to 1. */
    public double fraction() {
        return fraction;
    }

    /** What is being done now. */
    public String message() {
        return message;
    }

    /** A guess from the time it took so far; empty where it is too early to say. */
    public OptionalDouble secondsLeft() {
        double seconds = (nanos.getAsLong() - startedAt) / 1e9;
        double soFar = fraction;
        if (state != State.RUNNING || seconds < SECONDS_BEFORE_GUESSING || soFar <= 0.01) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(seconds * (1 - soFar) / soFar);
    }

    /** Asks it to stop: the next report does. What it had begun to write it takes away itself. */
    public void cancel() {
        cancelWanted = true;
    }

    public boolean isCancelWanted() {
        return cancelWanted;
    }

    @Override
    public void report(double newFraction, String newMessage) {
        if (cancelWanted) {
            throw new Cancelled();
        }
        fraction = Math.max(0, Math.min(1, newFraction));
        message = newMessage;
    }

    void begin() {
        startedAt = nanos.getAsLong();
        state = State.RUNNING;
    }

    void end(State last) {
        if (last == State.DONE) {
            fraction = 1;
        }
        state = last;
    }
}
