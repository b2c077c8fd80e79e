package org.kerros.render.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.render.Effect;
import org.kerros.render.spectral.Fourier;
import org.kerros.render.testing.EffectContract;
import org.kerros.render.testing.EffectRun;
import org.kerros.render.testing.Probes;
import org.kerros.render.testing.Sounds;

class ReverbEffectTest extends EffectContract {
    @Override
    protected Effect effect() {
        return new ReverbEffect();
    }

    @Override
    protected List<EffectRun> busy() {
        return List.of(
                defaults().with("decay", 0.6),
                defaults()
                        .with("decay", 0.3)
                        .with("size", 40.0)
                        .with("damping", 20_000.0)
                        .with("mix", 100.0));
    }

    @Override
    protected EffectRun neutral() {
        return defaults().with("mix", 0.0);
    }

    /** Walls that move bend the pitch of what is in the room. */
    @Override
    protected double clickDb() {
        return -55;
    }

    @Test
    void it_falls_by_60_dB_in_the_time_that_was_set() {
        for (double decay : new double[] {0.5, 2, 6}) {
            for (double size : new double[] {30, 100, 200}) {
                AudioBuffer made = room(decay, 20_000, size, decay);

                assertThat(reverberationSeconds(made.channel(0)))
                        .as("decay %s, size %s", decay, size)
                        .isCloseTo(decay, withinPercentage(10));
            }
        }
    }

    @Test
    void at_the_frequency_of_damping_it_falls_twice_as_fast() {
        AudioBuffer made = room(2, 4000, 100, 2);

        assertThat(reverberationSeconds(band(made, 250))).isCloseTo(2, withinPercentage(10));
        assertThat(reverberationSeconds(band(made, 4000))).isCloseTo(1, withinPercentage(10));
    }

    private AudioBuffer room(double decay, double damping, double size, double seconds) {
        return defaults()
                .with("decay", decay)
                .with("damping", damping)
                .with("size", size)
                .with("mix", 100.0)
                .apply(Probes.impulse(RATE, 1, 0, (int) (seconds * 1.5 * RATE)));
    }

    private static float[] band(AudioBuffer sound, double hertz) {
        EffectRun filter = EffectRun.of(new FilterEffect(), RATE)
                .with("type", "band-pass")
                .with("slope", "24 dB")
                .with("cutoff", hertz)
                .with("resonance", 8.0);
        return filter.apply(filter.unit(), filter.apply(sound)).channel(0);
    }

    /** From the backward integral between −5 and −35 dB, as ISO 3382-1 has it (T30). */
    private static double reverberationSeconds(float[] response) {
        double[] left = new double[response.length + 1];
        for (int i = response.length - 1; i >= 0; i--) {
            left[i] = left[i + 1] + (double) response[i] * response[i];
        }
        int first = 0;
        while (10 * Math.log10(left[first] / left[0]) > -5) {
            first++;
        }
        int last = first;
        while (10 * Math.log10(left[last] / left[0]) > -35) {
            last++;
        }
        return 2.0 * (last - first) / RATE;
    }

    @Test
    void left_and_right_have_nothing_in_common() {
        AudioBuffer made = room(2, 20_000, 100, 2);

        double cross = 0;
        double leftPower = 0;
        double rightPower = 0;
        for (int i = 0; i < made.frames(); i++) {
            cross += (double) made.channel(0)[i] * made.channel(1)[i];
            leftPower += (double) made.channel(0)[i] * made.channel(0)[i];
            rightPower += (double) made.channel(1)[i] * made.channel(1)[i];
        }
        assertThat(Math.abs(cross) / Math.sqrt(leftPower * rightPower)).isLessThan(0.1);
        assertThat(leftPower / rightPower).isBetween(0.8, 1.25);
    }

    @Test
    void noise_comes_out_as_loud_as_it_went_in() {
        for (double decay : new double[] {0.6, 3}) {
            AudioBuffer noise = Sounds.noise(3, RATE, 2, 8 * RATE);

            AudioBuffer made = defaults()
                    .with("mix", 100.0)
                    .with("decay", decay)
                    .with("damping", 20_000.0)
                    .apply(noise);

            double change = Sounds.rmsDb(made.channel(0), 4 * RATE, 8 * RATE)
                    - Sounds.rmsDb(noise.channel(0), 4 * RATE, 8 * RATE);
            assertThat(change).as("decay %s", decay).isCloseTo(0, within(1.5));
        }
    }

    /** The strongest of n lines of noise lies 10 · lg(ln n) dB above their mean: 9.6 dB here, and a few by chance. */
    @Test
    void late_in_its_tail_no_pitch_stands_out() {
        AudioBuffer made = room(8, 20_000, 100, 8);
        for (double second : new double[] {1, 4, 7}) {
            float[] late = Arrays.copyOfRange(made.channel(0), (int) (second * RATE), (int) (second * RATE) + 32_768);
            assertThat(strongestLineDb(late)).as("at %s s", second).isLessThan(14);
        }
    }

    private static double strongestLineDb(float[] samples) {
        Fourier fourier = new Fourier(samples.length);
        float[] re = new float[fourier.bins()];
        float[] im = new float[fourier.bins()];
        for (int i = 0; i < samples.length; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / samples.length);
            samples[i] *= (float) (window * Math.pow(10, 3.0 * i / RATE / 8));
        }
        fourier.forward(samples, re, im);
        double sum = 0;
        double most = 0;
        int first = fourier.bins() / 100;
        for (int k = first; k < fourier.bins(); k++) {
            double power = (double) re[k] * re[k] + (double) im[k] * im[k];
            sum += power;
            most = Math.max(most, power);
        }
        return 10 * Math.log10(most * (fourier.bins() - first) / sum);
    }
}
