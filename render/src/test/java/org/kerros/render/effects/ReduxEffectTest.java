package org.kerros.render.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.render.Effect;
import org.kerros.render.testing.EffectContract;
import org.kerros.render.testing.EffectRun;
import org.kerros.render.testing.Probes;

class ReduxEffectTest extends EffectContract {
    @Override
    protected Effect effect() {
        return new ReduxEffect();
    }

    @Override
    protected List<EffectRun> busy() {
        return List.of(
                defaults().with("bits", 4.0),
                defaults()
                        .with("rate", 3000.0)
                        .with("jitter", 80.0)
                        .with("preFilter", true)
                        .with("postFilter", true)
                        .with("mix", 70.0));
    }

    @Override
    protected EffectRun neutral() {
        return defaults().with("rate", 48_000.0).with("bits", 24.0);
    }

    @Override
    protected boolean mayJump(Parameter parameter) {
        return List.of("rate", "bits", "jitter", "seed").contains(parameter.name());
    }

    @Test
    void four_bits_are_sixteen_levels() {
        EffectRun run = defaults().with("rate", 48_000.0).with("bits", 4.0);

        AudioBuffer made = run.apply(Probes.sine(97, 1.2, RATE, RATE));

        Set<Float> levels = new TreeSet<>();
        for (float sample : made.channel(0)) {
            levels.add(sample);
        }
        assertThat(levels).hasSize(16).contains(-1f, 0f, 0.125f, 0.875f);
    }

    @Test
    void two_thousand_samples_a_second_fold_a_tone_to_where_theory_has_it() {
        EffectRun run = defaults().with("rate", 2000.0).with("bits", 24.0);

        AudioBuffer made = run.apply(Probes.sine(300, 0.5, RATE, RATE));

        // Held samples: each image at k · 2000 ± 300 Hz with the level of sin(πf/2000) ÷ (24 · sin(πf/48000)).
        for (double hertz : new double[] {300, 1700, 2300, 3700, 4300, 7700}) {
            double hold = Math.abs(Math.sin(Math.PI * hertz / 2000) / (24 * Math.sin(Math.PI * hertz / 48_000)));
            assertThat(Probes.lineDb(made.channel(0), hertz, RATE))
                    .as("%s Hz", hertz)
                    .isCloseTo(20 * Math.log10(0.5 * hold), within(0.1));
        }
        assertThat(Probes.lineDb(made.channel(0), 1000, RATE)).isLessThan(-90);
    }

    @Test
    void a_tone_above_half_the_rate_folds_down_and_the_filter_before_keeps_it_out() {
        EffectRun run = defaults().with("rate", 2000.0).with("bits", 24.0);
        AudioBuffer tone = Probes.sine(1700, 0.5, RATE, RATE);

        double folded = Probes.lineDb(run.apply(tone).channel(0), 300, RATE);
        double filtered = Probes.lineDb(run.with("preFilter", true).apply(tone).channel(0), 300, RATE);

        assertThat(folded).isGreaterThan(-8);
        assertThat(filtered).isLessThan(folded - 18);
    }

    @Test
    void the_filter_afterwards_takes_the_images_away() {
        EffectRun run = defaults().with("rate", 2000.0).with("bits", 24.0).with("postFilter", true);

        AudioBuffer made = run.apply(Probes.sine(300, 0.5, RATE, RATE));

        assertThat(Probes.lineDb(made.channel(0), 3700, RATE)).isLessThan(-65);
        assertThat(Probes.lineDb(made.channel(0), 300, RATE)).isCloseTo(-6.3, within(0.3));
    }

    @Test
    void dither_turns_distortion_into_noise() {
        EffectRun run = defaults().with("rate", 48_000.0).with("bits", 6.0);
        AudioBuffer tone = Probes.sine(500, 0.04, RATE, RATE);

        double distorted = Probes.lineDb(run.apply(tone).channel(0), 1500, RATE);
        double dithered = Probes.lineDb(run.with("dither", true).apply(tone).channel(0), 1500, RATE);

        assertThat(distorted).isGreaterThan(-50);
        assertThat(dithered).isLessThan(-60);
    }

    @Test
    void the_same_seed_gives_the_same_jitter_and_another_another() {
        EffectRun run = defaults().with("jitter", 100.0).with("dither", true);
        AudioBuffer tone = Probes.sine(500, 0.5, RATE, RATE / 4);

        assertThat(run.apply(tone).channel(0)).isEqualTo(run.apply(tone).channel(0));
        assertThat(run.with("seed", 2L).apply(tone).channel(0))
                .isNotEqualTo(run.apply(tone).channel(0));
    }
}
