package org.kerros.timeline.work;

/** Whom long work reports to, and who may tell it to stop. */
@FunctionalInterface
public interface Progress {
    /**
     * Says how far the work is.
     *
     * @param fraction 0 to 1
     * @param message what is being done now, for a person
     * @throws Cancelled if nobody waits for the result any more; let it rise
     */
    void report(double fraction, String message);

    /** Work that nobody watches and nobody cancels. */
    static Progress none() {
        return (fraction, message) -> {};
    }

    /** The part of this progress from one fraction to another, for work made of several steps. */
    default Progress part(double from, double to) {
        return (fraction, message) -> report(from + (to - from) * Math.max(0, Math.min(1, fraction)), message);
    }
}
