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

class TransientEffectTest extends EffectContract {
    @Override
    protected Effect effect() {
        return new TransientEffect();
    }

    @Override
    protected List<EffectRun> busy() {
        return List.of(
                defaults().with("attack", 100.0).with("sustain", -60.0),
                defaults().with("attack", -100.0).with("sustain", 100.0));
    }

    @Test
    void at_nought_every_sample_stays() {
        AudioBuffer sound = Probes.busy(RATE);

        assertThat(defaults().apply(sound).channel(0)).isEqualTo(sound.channel(0));
    }

    @Test
    void a_steady_tone_stays_as_it_is_whatever_is_set() {
        EffectRun run = defaults().with("attack", 100.0).with("sustain", 100.0);
        for (double hertz : new double[] {80, 440, 5000}) {
            AudioBuffer tone = Probes.sine(hertz, 0.3, RATE, 2 * RATE);

            AudioBuffer made = run.apply(tone);

            double change =
                    Sounds.rmsDb(made.channel(0), RATE, 2 * RATE) - Sounds.rmsDb(tone.channel(0), RATE, 2 * RATE);
            assertThat(change).as("%s Hz", hertz).isCloseTo(0, within(0.3));
        }
    }

    @Test
    void attack_raises_the_beginning_and_sustain_what_follows_at_any_level() {
        for (float loud : new float[] {1, 0.03f}) {
            AudioBuffer hit = hit(loud);

            AudioBuffer attacked = defaults().with("attack", 100.0).apply(hit);
            AudioBuffer sustained = defaults().with("sustain", 100.0).apply(hit);

            assertThat(change(attacked, hit, 0, 480)).isBetween(8.0, 18.0);
            assertThat(change(attacked, hit, 9600, 14_400)).isCloseTo(0, within(0.5));
            assertThat(change(sustained, hit, 0, 240)).isCloseTo(0, within(0.5));
            assertThat(change(sustained, hit, 9600, 14_400)).isBetween(4.0, 18.0);
        }
    }

    /** A tone that begins at once and falls by 60 dB a second. */
    private static AudioBuffer hit(float loud) {
        AudioBuffer hit = Probes.sine(400, loud, RATE, RATE);
        for (int i = 0; i < RATE; i++) {
            hit.channel(0)[i] *= (float) Math.pow(10, -3.0 * i / RATE);
            hit.channel(1)[i] = hit.channel(0)[i];
        }
        return hit;
    }

    private static double change(AudioBuffer made, AudioBuffer before, int from, int to) {
        return Sounds.rmsDb(made.channel(0), from, to) - Sounds.rmsDb(before.channel(0), from, to);
    }
}
