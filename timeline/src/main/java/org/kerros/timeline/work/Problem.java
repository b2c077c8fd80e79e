package org.kerros.timeline.work;

/** The kinds of problem a user can act on, each with the exit code that scripts see. */
public enum Problem {
    /** A command, parameter or option that makes no sense. */
    USAGE(2),
    /** Input of a wrong format, damaged, or not supported. */
    UNUSABLE_INPUT(3),
    /** A file, clip, track, model or project that is not there. */
    NOT_FOUND(4),
    /** The project is open elsewhere. */
    OPEN_ELSEWHERE(5),
    /** Disk full, read-only, or otherwise not writable. */
    STORAGE(6);

    private final int exitCode;

    Problem(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
