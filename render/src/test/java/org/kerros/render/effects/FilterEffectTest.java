package org.kerros.render.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;
import org.kerros.render.testing.EffectContract;
import org.kerros.render.testing.EffectRun;
import org.kerros.render.testing.Probes;
import org.kerros.render.testing.Sounds;

class FilterEffectTest extends EffectContract {
    @Override
    protected Effect effect() {
        return new FilterEffect();
    }

    @Override
    protected List<EffectRun> busy() {
        List<EffectRun> runs = new ArrayList<>();
        for (String type : FilterEffect.TYPES) {
            runs.add(defaults().with("type", type).with("resonance", 5.0));
        }
        runs.add(defaults().with("slope", "24 dB").with("cutoff", 200.0).with("resonance", 40.0));
        return runs;
    }

    @Override
    protected EffectRun neutral() {
        return defaults().with("type", "high-pass").with("cutoff", 20.0);
    }

    /** Moving the cut-off through the tone with a resonance of 32 dB moves the tone itself by much. */
    @Override
    protected double clickDb() {
        return -50;
    }

    @Test
    void each_type_follows_the_cookbook() {
        for (String type : FilterEffect.TYPES) {
            EffectRun run = defaults().with("type", type).with("cutoff", 1500.0).with("resonance", 3.0);
            Cookbook expected = Cookbook.pass(RATE, type, 1500, 3);
            for (double hertz : new double[] {100, 700, 1400, 1600, 3000, 9000}) {
                assertThat(Probes.gainDb(run, hertz))
                        .as("%s at %s Hz", type, hertz)
                        .isCloseTo(expected.gainDb(hertz), within(0.05));
            }
        }
    }

    @Test
    void the_steep_slope_adds_a_second_filter_without_resonance() {
        EffectRun run = defaults().with("slope", "24 dB").with("cutoff", 1000.0).with("resonance", 4.0);

        for (double hertz : new double[] {100, 900, 1000, 2000, 6000}) {
            double expected = Cookbook.pass(RATE, "low-pass", 1000, 4).gainDb(hertz)
                    + Cookbook.pass(RATE, "low-pass", 1000, Math.sqrt(0.5)).gainDb(hertz);
            assertThat(Probes.gainDb(run, hertz)).isCloseTo(expected, within(0.05));
        }
    }

    @Test
    void a_cutoff_thrown_about_in_every_span_never_gains_energy() {
        EffectRun run = defaults().with("resonance", 40.0);
        EffectUnit unit = run.unit();
        AudioBuffer sound = Sounds.noise(1, RATE, 2, 100 * EffectRun.SPAN);
        java.util.SplittableRandom random = new java.util.SplittableRandom(4);
        double[] start = run.values();

        for (int span = 0; span < 100; span++) {
            double[] end = start.clone();
            end[2] = random.nextInt(2) == 0 ? 20 : random.nextDouble(20, 20_000);
            int at = span * EffectRun.SPAN;
            unit.process(sound.channel(0), sound.channel(1), at, at + EffectRun.SPAN, start, end);
            start = end;
        }

        assertThat(sound.peak()).isLessThan(40);
    }
}
