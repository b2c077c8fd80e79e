package org.kerros.workstation.ui.arrange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.FrameRange;

class TimeScaleTest {
    @Property
    void zooming_keeps_the_frame_under_the_pointer(
            @ForAll @DoubleRange(min = 0.1, max = 8) double factor,
            @ForAll @DoubleRange(min = 0, max = 1500) double x) {
        TimeScale scale = new TimeScale(480, 10_000_000);

        TimeScale zoomed = scale.zoomed(factor, x);

        assertThat(zoomed.left() + x * zoomed.framesPerPixel())
                .isCloseTo(scale.left() + x * scale.framesPerPixel(), within(1e-3));
    }

    @Test
    void nothing_lies_before_the_start() {
        assertThat(new TimeScale(480, 0).scrolled(-100).left()).isZero();
        assertThat(new TimeScale(480, 0).frame(-50)).isZero();
    }

    @Test
    void a_range_that_is_shown_fits_with_room_at_both_sides() {
        TimeScale scale = TimeScale.showing(new FrameRange(480_000, 960_000), 1000);

        assertThat(scale.x(480_000L)).isBetween(20.0, 40.0);
        assertThat(scale.x(1_440_000L)).isBetween(960.0, 980.0);
    }
}
