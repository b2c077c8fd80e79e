package org.kerros.render.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.render.Effect;
import org.kerros.render.testing.EffectContract;
import org.kerros.render.testing.EffectRun;
import org.kerros.render.testing.Sounds;

class GainEffectTest extends EffectContract {
    @Override
    protected Effect effect() {
        return new GainEffect();
    }

    @Override
    protected List<EffectRun> busy() {
        return List.of(
                defaults().with("gain", 6.0), defaults().with("gain", -6.0).with("invert", true));
    }

    @Test
    void at_0_dB_every_sample_stays() {
        AudioBuffer noise = Sounds.noise(1, RATE, 2, 1000);

        assertThat(defaults().apply(noise).channel(1)).isEqualTo(noise.channel(1));
    }

    @Test
    void a_gain_that_moves_straight_in_dB_has_its_value_at_every_frame() {
        AudioBuffer ones = Sounds.constant(1, RATE, 2, 2560);

        AudioBuffer made = defaults().sweep(ones, 0, -60, 12);

        for (int i = 0; i < 2560; i += 100) {
            double gainDb = -60 + 72.0 * i / 2560;
            assertThat(made.channel(0)[i]).isCloseTo((float) Math.pow(10, gainDb / 20), within(1e-6f * 4));
        }
    }
}
