package org.kerros.workstation.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.Progress;

/** Shows progress on standard error: a bar where a person watches, a line per 10 % where a file does. */
final class ProgressDisplay implements Progress, AutoCloseable {
    private static final int BAR_WIDTH = 24;
    private static final long NANOS_BETWEEN_BARS = 100_000_000L;

    private final Console console;
    private final boolean quiet;
    private final LongSupplier nanos;
    private final long startedAt;
    private long lastBarAt;
    private int lastTenth;
    private int drawn;

    ProgressDisplay(Console console, boolean quiet, LongSupplier nanos) {
        this.console = console;
        this.quiet = quiet;
        this.nanos = nanos;
        startedAt = nanos.getAsLong();
        lastBarAt = startedAt;
    }

    @Override
    public void report(double fraction, String message) {
        if (console.cancelled().get()) {
            throw new Cancelled();
        }
        if (quiet) {
            return;
        }
        double shown = Math.max(0, Math.min(1, fraction));
        if (console.terminal()) {
            drawBar(shown, message);
        } else {
            writeTenth(shown, message);
        }
    }

    private void writeTenth(double fraction, String message) {
        int tenth = (int) Math.floor(fraction * 10 + 1e-9);
        if (tenth > lastTenth) {
            lastTenth = tenth;
            console.err().println((tenth < 10 ? " " : "") + tenth * 10 + " %  " + message);
        }
    }

    private void drawBar(double fraction, String message) {
        long now = nanos.getAsLong();
        if (now - lastBarAt < NANOS_BETWEEN_BARS) {
            return;
        }
        lastBarAt = now;
        int filled = (int) Math.round(fraction * BAR_WIDTH);
        String line = "[" + "#".repeat(filled) + " ".repeat(BAR_WIDTH - filled) + "] "
                + String.format(Locale.ROOT, "%3.0f %%  ", fraction * 100) + message + speed(fraction, now);
        redraw(line);
    }

    /** Rate and time left, once there is something to judge by. */
    private String speed(double fraction, long now) {
        double seconds = (now - startedAt) / 1e9;
        if (fraction <= 0.01 || seconds < 1) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "  (%.1f %%/s, %.0f s left)",
                fraction * 100 / seconds,
                seconds * (1 - fraction) / fraction);
    }

    private void redraw(String line) {
        PrintStream err = console.err();
        err.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
        err.flush();
        drawn = line.length();
    }

    /** Leaves an empty line where the bar was. */
    @Override
    public void close() {
        if (drawn > 0) {
            redraw("");
            console.err().print("\r");
            console.err().flush();
            drawn = 0;
        }
    }
}
