package org.kerros.render.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.render.Effect;
import org.kerros.render.testing.EffectContract;
import org.kerros.render.testing.EffectRun;
import org.kerros.render.testing.Probes;

class DelayEffectTest extends EffectContract {
    @Override
    protected Effect effect() {
        return new DelayEffect();
    }

    @Override
    protected List<EffectRun> busy() {
        return List.of(
                defaults(),
                defaults()
                        .with("time", 37.0)
                        .with("feedback", 80.0)
                        .with("pingPong", true)
                        .with("mix", 100.0));
    }

    @Override
    protected EffectRun neutral() {
        return defaults().with("mix", 0.0);
    }

    @Test
    void echoes_come_in_time_each_softer_by_the_feedback() {
        EffectRun run = defaults()
                .with("time", 100.0)
                .with("feedback", 50.0)
                .with("damping", 20_000.0)
                .with("mix", 100.0);

        AudioBuffer made = run.apply(Probes.impulse(RATE, 1, 0, RATE));

        for (int echo = 1; echo <= 5; echo++) {
            assertThat(made.channel(0)[4800 * echo]).isEqualTo((float) Math.pow(0.5, echo - 1));
        }
        assertThat(made.channel(0)[4799]).isZero();
        assertThat(made.channel(0)[4801]).isZero();
    }

    @Test
    void with_ping_pong_echoes_change_sides() {
        EffectRun run = defaults()
                .with("time", 100.0)
                .with("feedback", 50.0)
                .with("damping", 20_000.0)
                .with("pingPong", true)
                .with("mix", 100.0);

        AudioBuffer made = run.apply(Probes.impulse(RATE, 1, 0, RATE));

        assertThat(made.channel(0)[4800]).isEqualTo(1);
        assertThat(made.channel(1)[4800]).isZero();
        assertThat(made.channel(0)[9600]).isZero();
        assertThat(made.channel(1)[9600]).isEqualTo(0.5f);
    }

    @Test
    void damping_makes_each_echo_duller() {
        EffectRun run = defaults().with("time", 50.0).with("damping", 2000.0).with("mix", 100.0);

        AudioBuffer made = run.apply(Probes.impulse(RATE, 1, 0, RATE));

        assertThat(made.channel(0)[2400]).isEqualTo(1);
        assertThat(made.channel(0)[4800]).isBetween(0.05f, 0.2f);
        assertThat(made.channel(0)[4805]).isPositive();
    }

    @Test
    void a_changed_time_bends_the_pitch_by_no_more_than_an_octave_down_and_a_fifth_up() {
        EffectRun run = defaults().with("mix", 100.0).with("feedback", 0.0).with("damping", 20_000.0);
        AudioBuffer tone = Probes.sine(1000, 0.5, RATE, 4 * RATE);

        AudioBuffer longer = run.jump(tone, 0, 100, 600);
        AudioBuffer shorter = run.jump(tone, 0, 600, 100);

        assertThat(crossings(longer, 2.3, 2.5)).isBetween(90, 130);
        assertThat(crossings(shorter, 2.3, 2.5)).isBetween(270, 310);
    }

    private static int crossings(AudioBuffer sound, double from, double to) {
        int crossings = 0;
        for (int i = (int) (from * RATE); i < to * RATE; i++) {
            crossings += sound.channel(0)[i] < 0 && sound.channel(0)[i + 1] >= 0 ? 1 : 0;
        }
        return crossings;
    }
}
