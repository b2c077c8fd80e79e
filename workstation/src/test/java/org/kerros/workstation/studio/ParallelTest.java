package org.kerros.workstation.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.Progress;

class ParallelTest {
    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1000).boxed().toList();

    @Test
    void results_come_in_the_order_of_the_items() {
        assertThat(Parallel.map(NUMBERS, number -> number * 2, "Doubling", Progress.none()))
                .isEqualTo(NUMBERS.stream().map(number -> number * 2).toList());
        assertThat(Parallel.map(List.<Integer>of(), number -> number, "Nothing", Progress.none()))
                .isEmpty();
    }

    @Test
    void the_first_failure_is_thrown_and_ends_the_work() {
        assertThatThrownBy(() -> Parallel.map(
                        NUMBERS,
                        number -> Integer.parseInt(number < 3 ? "" + number : "x"),
                        "Reading",
                        Progress.none()))
                .isInstanceOf(NumberFormatException.class);
    }

    @Test
    void cancelling_leaves_the_rest_undone() {
        AtomicInteger done = new AtomicInteger();

        assertThatThrownBy(() ->
                        Parallel.map(NUMBERS, number -> done.incrementAndGet(), "Counting", (fraction, message) -> {
                            throw new Cancelled();
                        }))
                .isInstanceOf(Cancelled.class);
        assertThat(done.get()).isLessThanOrEqualTo(1000);
    }
}
