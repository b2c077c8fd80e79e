package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeardTest {
    private static final int RATE = 48_000;
    private static final int QUEUED = 1024;

    private final AtomicLong nanos = new AtomicLong();
    private final Heard heard = new Heard(nanos::get);

    private void write(long start) {
        heard.wrote(start, QUEUED, RATE);
    }

    @Test
    void what_was_written_last_is_heard_when_what_is_queued_before_it_has_been() {
        for (int block = 0; block < 10; block++) {
            write(block * 256L);
        }

        assertThat(heard.frame(2560)).isEqualTo(2560 - QUEUED);
        nanos.addAndGet(1_000_000_000L / RATE * 480);
        assertThat(heard.frame(2560)).isBetween(2560L - QUEUED + 479, 2560L - QUEUED + 480);
        nanos.addAndGet(1_000_000_000L);
        assertThat(heard.frame(2560)).isEqualTo(2560);
    }

    @Test
    void before_anything_has_come_through_the_first_frame_is_shown() {
        heard.begin();

        write(48_000);

        assertThat(heard.frame(48_256)).isEqualTo(48_000);
    }

    @Test
    void while_a_loop_is_written_again_its_end_is_still_heard() {
        for (int block = 0; block < 10; block++) {
            write(10_000 + block * 256L);
        }
        write(0);
        write(256);

        assertThat(heard.frame(512)).isEqualTo(10_000 + 12 * 256 - QUEUED);
    }

    @Test
    void after_a_jump_what_was_written_before_is_shown_no_more() {
        write(0);
        write(256);

        heard.begin();
        write(90_000);

        assertThat(heard.frame(90_256)).isEqualTo(90_000);
    }
}
