package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.work.Cancelled;

class ProgressDisplayTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private long nanos;

    @Test
    void a_file_gets_a_line_for_every_ten_per_cent() {
        try (ProgressDisplay display = display(false, false)) {
            for (int i = 0; i <= 1000; i++) {
                display.report(i / 1000.0, "counting");
            }
        }

        assertThat(text().lines()).hasSize(10).startsWith(" 10 %  counting").endsWith("100 %  counting");
    }

    @Test
    void a_person_sees_a_bar_with_speed_and_time_left_that_goes_away() {
        try (ProgressDisplay display = display(true, false)) {
            nanos = 2_000_000_000L;
            display.report(0.25, "counting");
        }

        assertThat(text()).contains("[######                  ]  25 %  counting  (12.5 %/s, 6 s left)");
        assertThat(text()).doesNotContain("\n").endsWith("\r");
    }

    @Test
    void quiet_is_quiet_and_still_stops_when_cancelled() {
        Console console = console(true);
        ProgressDisplay display = new ProgressDisplay(console, true, () -> nanos);

        display.report(0.5, "counting");
        console.cancelled().set(true);

        assertThatThrownBy(() -> display.report(0.6, "counting")).isInstanceOf(Cancelled.class);
        assertThat(text()).isEmpty();
    }

    private ProgressDisplay display(boolean terminal, boolean quiet) {
        return new ProgressDisplay(console(terminal), quiet, () -> nanos);
    }

    private Console console(boolean terminal) {
        PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
        return new Console(err, err, terminal, Path.of("unused"), InstantSource.system(), new AtomicBoolean());
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
