package org.kerros.render.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.library.analysis.Loudness;
import org.kerros.render.Effect;
import org.kerros.render.testing.EffectContract;
import org.kerros.render.testing.EffectRun;
import org.kerros.render.testing.Probes;
import org.kerros.render.testing.Sounds;

class LimiterEffectTest extends EffectContract {
    @Override
    protected Effect effect() {
        return new LimiterEffect();
    }

    @Override
    protected List<EffectRun> busy() {
        return List.of(
                defaults().with("gain", 12.0),
                defaults().with("gain", 30.0).with("ceiling", -6.0).with("release", 5.0));
    }

    @Test
    void the_true_peak_never_exceeds_the_ceiling() {
        for (double ceiling : new double[] {-0.1, -1, -6}) {
            for (double release : new double[] {5, 100}) {
                EffectRun run =
                        defaults().with("gain", 18.0).with("ceiling", ceiling).with("release", release);
                for (AudioBuffer sound : List.of(
                        ended(Probes.busy(RATE)), ended(squares()), ended(Probes.sine(11_990, 1, RATE, RATE)))) {
                    assertThat(truePeakDb(run.apply(sound)))
                            .as("ceiling %s, release %s", ceiling, release)
                            .isLessThan(ceiling + 0.05);
                }
            }
        }
    }

    private static AudioBuffer squares() {
        AudioBuffer sound = Sounds.noise(8, RATE, 2, RATE);
        for (int i = 0; i < RATE; i++) {
            sound.channel(0)[i] = Math.signum(sound.channel(0)[i / 7]);
            sound.channel(1)[i] = i % 5000 < 3 ? 1 : 0;
        }
        return sound;
    }

    /** With silence at its end, where the limiter can still work. */
    private static AudioBuffer ended(AudioBuffer sound) {
        return new AudioBuffer(
                RATE,
                Arrays.copyOf(sound.channel(0), sound.frames() + RATE / 10),
                Arrays.copyOf(sound.channel(1), sound.frames() + RATE / 10));
    }

    private static double truePeakDb(AudioBuffer sound) {
        return Loudness.of(sound).truePeakDb();
    }

    @Test
    void what_stays_below_the_ceiling_comes_out_as_it_went_in_only_later() {
        AudioBuffer sound = Sounds.noise(2, RATE, 2, RATE / 2);
        int late = defaults().unit().latencyFrames();

        AudioBuffer made = defaults().apply(sound);

        for (int i = late; i < RATE / 2; i++) {
            assertThat(made.channel(0)[i]).isEqualTo(sound.channel(0)[i - late]);
        }
    }

    @Test
    void it_lets_what_is_loud_through_at_the_ceiling_and_not_much_below() {
        AudioBuffer made = defaults().with("gain", 20.0).apply(ended(Probes.sine(997, 0.5, RATE, RATE)));

        assertThat(truePeakDb(made)).isBetween(-1.1, -0.95);
    }
}
