package org.kerros.workstation.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.library.Parameter;
import org.kerros.workstation.ui.desk.Dial;

class TurningTest {
    private final List<Double> tried = new ArrayList<>();
    private final List<Double> done = new ArrayList<>();
    private final Turning pan = new Turning(Dial.pan(), tried::add, done::add);

    @Test
    void many_moves_are_tried_and_one_is_done() {
        pan.show(0);
        pan.by(0.1);
        pan.by(0.1);
        pan.by(0.05);
        pan.end();

        assertThat(tried).hasSize(3);
        assertThat(done).hasSize(1);
        assertThat(pan.value()).isBetween(0.49, 0.51);
    }

    @Test
    void given_up_it_is_where_it_was() {
        pan.show(-0.4);
        pan.by(0.5);
        pan.cancel();

        assertThat(pan.value()).isEqualTo(-0.4);
        assertThat(done).containsExactly(-0.4);
    }

    @Test
    void nothing_from_outside_moves_it_while_it_is_held() {
        pan.by(0.25);
        pan.show(-1);

        assertThat(pan.value()).isEqualTo(0.5);
    }

    @Test
    void a_step_of_a_choice_is_the_next_choice() {
        Dial dial = Dial.of(Parameter.choice("type", "a", List.of("a", "b", "c"), ""), "Type");
        Turning choice = new Turning(dial, tried::add, done::add);
        choice.show(0);

        choice.step(1);
        choice.step(1);
        choice.end();

        assertThat(done).containsExactly(2.0);
    }

    @Test
    void touched_and_let_go_is_nothing() {
        pan.end();
        pan.cancel();

        assertThat(done).isEmpty();
    }
}
