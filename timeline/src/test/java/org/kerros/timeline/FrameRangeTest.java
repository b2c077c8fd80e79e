package org.kerros.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FrameRangeTest {
    @Property
    void a_frame_lies_in_the_intersection_if_it_lies_in_both(
            @ForAll @LongRange(min = 0, max = 40) long start,
            @ForAll @LongRange(min = 0, max = 40) long length,
            @ForAll @LongRange(min = 0, max = 40) long otherStart,
            @ForAll @LongRange(min = 0, max = 40) long otherLength,
            @ForAll @LongRange(min = 0, max = 90) long frame) {
        FrameRange one = new FrameRange(start, length);
        FrameRange other = new FrameRange(otherStart, otherLength);

        assertThat(one.intersection(other).contains(frame)).isEqualTo(one.contains(frame) && other.contains(frame));
        assertThat(one.intersection(other).length())
                .isEqualTo(other.intersection(one).length());
        if (!one.isEmpty() && !other.isEmpty()) {
            assertThat(one.overlaps(other)).isEqualTo(!one.intersection(other).isEmpty());
        }
        assertThat(one.hull(other).intersection(one)).isEqualTo(one);
    }

    @Test
    void its_end_is_the_first_frame_outside() {
        FrameRange range = new FrameRange(10, 5);

        assertThat(range.end()).isEqualTo(15);
        assertThat(range.contains(14)).isTrue();
        assertThat(range.contains(15)).isFalse();
    }

    @Test
    void what_cannot_be_a_range_is_refused() {
        assertThatThrownBy(() -> new FrameRange(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FrameRange(1, -5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FrameRange(2, Long.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
    }
}
