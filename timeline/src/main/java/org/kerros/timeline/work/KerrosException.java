package org.kerros.timeline.work;

/** Something the user can act on: what is wrong, and what to do about it. Shown as it is, in window and terminal. */
public final class KerrosException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String wrong;
    private final String advice;

    public KerrosException(Problem problem, String wrong, String advice) {
        super(wrong + "; " + advice);
        this.problem = problem;
        this.wrong = wrong;
        this.advice = advice;
    }

    public KerrosException(Problem problem, String wrong, String advice, Throwable cause) {
        super(wrong + "; " + advice, cause);
        this.problem = problem;
        this.wrong = wrong;
        this.advice = advice;
    }

    public Problem problem() {
        return problem;
    }

    /** What is wrong: names the thing and the numbers; no full stop, no blame. */
    public String wrong() {
        return wrong;
    }

    /** What to do about it, beginning with a verb. */
    public String advice() {
        return advice;
    }
}
