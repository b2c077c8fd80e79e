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

class CompressorEffectTest extends EffectContract {
    @Override
    protected Effect effect() {
        return new CompressorEffect();
    }

    @Override
    protected List<EffectRun> busy() {
        return List.of(
                defaults(),
                defaults()
                        .with("threshold", -40.0)
                        .with("ratio", 20.0)
                        .with("attack", 0.1)
                        .with("release", 20.0));
    }

    @Test
    void levels_follow_the_static_curve() {
        EffectRun run = defaults().with("threshold", -20.0).with("ratio", 4.0).with("knee", 10.0);

        for (double levelDb = -60; levelDb <= 0; levelDb += 1.25) {
            AudioBuffer made = run.apply(Sounds.constant((float) Math.pow(10, levelDb / 20), RATE, 2, RATE));
            double out = 20 * Math.log10(made.channel(1)[RATE - 1]);
            assertThat(out).as("%s dB", levelDb).isCloseTo(curve(levelDb, -20, 4, 10), within(0.001));
        }
    }

    /** Giannoulis, Massberg and Reiss 2012, equation 4. */
    private static double curve(double x, double threshold, double ratio, double knee) {
        double over = x - threshold;
        if (2 * over < -knee) {
            return x;
        }
        return 2 * Math.abs(over) <= knee
                ? x + (1 / ratio - 1) * Math.pow(over + knee / 2, 2) / (2 * knee)
                : threshold + over / ratio;
    }

    @Test
    void after_the_attack_time_two_thirds_of_the_reduction_are_there_and_after_the_release_time_gone() {
        EffectRun run = defaults()
                .with("threshold", -20.0)
                .with("ratio", 20.0)
                .with("knee", 0.0)
                .with("attack", 20.0)
                .with("release", 200.0);
        AudioBuffer step = Sounds.constant(0.01f, RATE, 2, 3 * RATE);
        for (int channel = 0; channel < 2; channel++) {
            java.util.Arrays.fill(step.channel(channel), RATE, 2 * RATE, 1);
        }

        AudioBuffer made = run.apply(step);

        double most = 19;
        assertThat(reductionDb(made, step, RATE + RATE / 50)).isCloseTo(most * (1 - Math.exp(-1)), within(0.1));
        // The release goes on through the attack's filter: 1 ÷ (1 − 0.1) of e to the −1, less a little.
        double expected = most * (Math.exp(-1) - 0.1 * Math.exp(-10)) / 0.9;
        assertThat(reductionDb(made, step, 2 * RATE + RATE / 5)).isCloseTo(expected, within(0.1));
    }

    private static double reductionDb(AudioBuffer made, AudioBuffer sound, int frame) {
        return 20 * Math.log10(sound.channel(0)[frame] / made.channel(0)[frame]);
    }

    @Test
    void the_louder_channel_turns_both_down() {
        AudioBuffer sound = new AudioBuffer(
                RATE,
                Sounds.constant(1, RATE, 1, RATE).channel(0),
                Sounds.constant(0.1f, RATE, 1, RATE).channel(0));

        AudioBuffer made = defaults().apply(sound);

        float ratio = made.channel(1)[RATE - 1] / made.channel(0)[RATE - 1];
        assertThat(ratio).isCloseTo(0.1f, within(1e-6f));
    }
}
