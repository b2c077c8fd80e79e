package org.kerros.render.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.render.Effect;
import org.kerros.render.testing.EffectContract;
import org.kerros.render.testing.EffectRun;
import org.kerros.render.testing.Probes;
import org.kerros.render.testing.Sounds;

class EqEffectTest extends EffectContract {
    private static final double[] FREQUENCIES = {30, 100, 300, 900, 1000, 1500, 4000, 9000, 15_000, 20_000};

    @Override
    protected Effect effect() {
        return new EqEffect();
    }

    @Override
    protected List<EffectRun> busy() {
        EffectRun all = defaults().with("lowGain", 12.0).with("highGain", -12.0);
        for (int band = 1; band <= EqEffect.BELLS; band++) {
            all = all.with("band" + band + "Gain", band % 2 == 0 ? 18.0 : -18.0).with("band" + band + "Q", 8.0);
        }
        return List.of(
                all,
                defaults().with("band1Gain", 12.0).with("band1Frequency", 40.0).with("band1Q", 20.0));
    }

    /** A bell at the very bottom and its greatest width and height moves the tone itself by much. */
    @Override
    protected double clickDb() {
        return -38;
    }

    @Override
    protected EffectRun neutral() {
        return defaults();
    }

    @Test
    void flat_bands_and_bands_switched_off_leave_every_sample_as_it_is() {
        AudioBuffer noise = Sounds.noise(1, RATE, 2, 5000);
        EffectRun off = defaults().with("band2", false).with("band2Gain", 20.0);

        assertThat(defaults().apply(noise).channel(0)).isEqualTo(noise.channel(0));
        assertThat(off.apply(noise).channel(1)).isEqualTo(noise.channel(1));
    }

    @Test
    void a_bell_follows_the_cookbook() {
        EffectRun run =
                defaults().with("band3Frequency", 1000.0).with("band3Gain", 9.0).with("band3Q", 2.0);

        for (double hertz : FREQUENCIES) {
            assertThat(Probes.gainDb(run, hertz))
                    .as("%s Hz", hertz)
                    .isCloseTo(Cookbook.bell(RATE, 1000, 9, 2).gainDb(hertz), within(0.01));
        }
    }

    @Test
    void shelves_follow_the_cookbook() {
        EffectRun low = defaults().with("lowFrequency", 300.0).with("lowGain", -15.0);
        EffectRun high = defaults().with("highFrequency", 4000.0).with("highGain", 12.0);

        for (double hertz : FREQUENCIES) {
            assertThat(Probes.gainDb(low, hertz))
                    .isCloseTo(Cookbook.lowShelf(RATE, 300, -15).gainDb(hertz), within(0.01));
            assertThat(Probes.gainDb(high, hertz))
                    .isCloseTo(Cookbook.highShelf(RATE, 4000, 12).gainDb(hertz), within(0.01));
        }
    }

    @Test
    void a_bell_in_the_middle_of_the_band_is_its_analogue_prototype() {
        EffectRun run =
                defaults().with("band2Frequency", 500.0).with("band2Gain", 12.0).with("band2Q", 1.0);

        for (double hertz : new double[] {50, 250, 500, 1000, 2000}) {
            assertThat(Probes.gainDb(run, hertz)).isCloseTo(analogueBellDb(hertz / 500, 12, 1), within(0.1));
        }
    }

    /** H(s) = (s² + s·A/Q + 1) ÷ (s² + s/(A·Q) + 1). */
    private static double analogueBellDb(double w, double gainDb, double q) {
        double a = Math.pow(10, gainDb / 40);
        double real = 1 - w * w;
        return 20 * Math.log10(Math.hypot(real, w * a / q) / Math.hypot(real, w / (a * q)));
    }

    @Test
    void bands_work_one_after_the_other() {
        EffectRun run =
                defaults().with("band1Gain", 6.0).with("band4Gain", -9.0).with("lowGain", 3.0);

        double expected = Cookbook.bell(RATE, 120, 6, 1).gainDb(700)
                + Cookbook.bell(RATE, 6000, -9, 1).gainDb(700)
                + Cookbook.lowShelf(RATE, 100, 3).gainDb(700);

        assertThat(Probes.gainDb(run, 700)).isCloseTo(expected, within(0.01));
    }
}
