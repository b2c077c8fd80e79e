package org.kerros.render.sinc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.library.AudioBuffer;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.work.Progress;

class VarispeedTest {
    private static final int RATE = 16_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.37, 0.999, 1, 1.0001, 1.5, Math.PI, 10})
    void a_sine_is_the_same_sine_read_faster_or_slower(double speed) {
        double hertz = 0.44 * RATE / Math.max(1, speed);
        AudioBuffer sine = Sounds.sine(hertz, RATE, 2);
        int frames = (int) (sine.frames() / speed);

        float[] played = Varispeed.play(sine, speed, frames, Progress.none()).channel(0);

        double error = 0;
        int first = frames / 8;
        int last = frames - frames / 8;
        for (int i = first; i < last; i++) {
            error += Math.pow(played[i] - 0.5 * Math.sin(2 * Math.PI * hertz * speed * i / RATE), 2);
        }
        assertThat(10 * Math.log10(error / (last - first) / 0.125)).isLessThan(-110);
    }

    @Test
    void what_would_fold_vanishes() {
        AudioBuffer sine = Sounds.sine(0.4 * RATE, RATE, 2);

        float[] played = Varispeed.play(sine, 2, RATE, Progress.none()).channel(0);

        assertThat(Sounds.rmsDb(played, RATE / 8, RATE - RATE / 8)).isLessThan(-115);
    }

    @Test
    void beyond_the_end_is_silence() {
        AudioBuffer played = Varispeed.play(Sounds.sine(440, RATE, 0.1), 1, RATE, Progress.none());

        assertThat(Sounds.rmsDb(played.channel(0), RATE / 2, RATE)).isLessThan(-200);
    }

    @Test
    void a_tape_that_stands_still_is_no_tape() {
        assertThatThrownBy(() -> Varispeed.play(Sounds.sine(440, RATE, 0.1), 0, 10, Progress.none()))
                .hasMessageContaining("above 0");
    }
}
