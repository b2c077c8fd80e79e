package org.kerros.workstation.ui.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LanesPainterTest {
    /** What a frame may take on a quiet machine is 8 ms; here others may be working too. */
    private static final double GENEROUS_MILLIS = 24;

    @Test
    void scrolling_a_piece_costs_little_time_a_frame() {
        OffscreenLanes lanes = new OffscreenLanes(1920, 1080, 8, 8);
        for (int i = 0; i < 150; i++) {
            lanes.scrolled(7);
        }
        double[] millis = new double[200];

        for (int i = 0; i < millis.length; i++) {
            long before = System.nanoTime();
            lanes.scrolled(7);
            millis[i] = (System.nanoTime() - before) / 1e6;
        }

        Arrays.sort(millis);
        assertThat(millis[millis.length / 2]).isLessThan(GENEROUS_MILLIS);
    }
}
