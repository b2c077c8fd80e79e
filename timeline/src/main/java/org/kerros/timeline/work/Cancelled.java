package org.kerros.timeline.work;

/** Thrown by {@link Progress#report} when the work was told to stop. Not an error: nobody needs to hear of it. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
