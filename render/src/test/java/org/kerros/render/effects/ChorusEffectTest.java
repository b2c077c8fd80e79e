package org.kerros.render.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.render.Effect;
import org.kerros.render.testing.EffectContract;
import org.kerros.render.testing.EffectRun;
import org.kerros.render.testing.Probes;

class ChorusEffectTest extends EffectContract {
    @Override
    protected Effect effect() {
        return new ChorusEffect();
    }

    @Override
    protected List<EffectRun> busy() {
        return List.of(
                defaults(),
                defaults()
                        .with("rate", 7.0)
                        .with("depth", 8.0)
                        .with("feedback", -85.0)
                        .with("mix", 100.0));
    }

    @Override
    protected EffectRun neutral() {
        return defaults().with("mix", 0.0);
    }

    @Test
    void copies_waver_around_the_tone_by_what_depth_and_rate_make() {
        EffectRun run = defaults().with("rate", 2.0).with("depth", 4.0).with("mix", 100.0);

        AudioBuffer made = run.apply(Probes.sine(1000, 0.5, RATE, 2 * RATE));

        // The steepest change of delay is 2π · 2 Hz · 2 ms = 2.5 %: the pitch lies between 975 and 1025 Hz.
        for (double hertz : new double[] {940, 950, 1050, 1060}) {
            assertThat(Probes.lineDb(made.channel(0), hertz, RATE))
                    .as("%s Hz", hertz)
                    .isLessThan(-45);
        }
        // Three voices a third of a turn apart leave every third of the lines 2 Hz apart.
        assertThat(Probes.lineDb(made.channel(0), 1018, RATE)).isGreaterThan(-30);
        assertThat(Probes.lineDb(made.channel(0), 1020, RATE)).isLessThan(-60);
    }

    @Test
    void left_and_right_waver_differently() {
        AudioBuffer made = defaults().with("mix", 100.0).apply(Probes.sine(1000, 0.5, RATE, RATE));
        AudioBuffer alike = defaults().with("mix", 100.0).with("spread", 0.0).apply(Probes.sine(1000, 0.5, RATE, RATE));

        assertThat(made.channel(0)).isNotEqualTo(made.channel(1));
        assertThat(alike.channel(0)).isEqualTo(alike.channel(1));
    }
}
