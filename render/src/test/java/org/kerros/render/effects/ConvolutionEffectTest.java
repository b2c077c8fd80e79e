package org.kerros.render.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.render.Effect;
import org.kerros.render.testing.EffectContract;
import org.kerros.render.testing.EffectRun;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.work.KerrosException;

class ConvolutionEffectTest extends EffectContract {
    @Override
    protected Effect effect() {
        return new ConvolutionEffect();
    }

    @Override
    protected List<EffectRun> busy() {
        return List.of(through(20_000, 2), through(70, 1).with("mix", 50.0));
    }

    @Override
    protected EffectRun neutral() {
        return defaults();
    }

    private EffectRun through(int frames, int channels) {
        AudioBuffer impulse = impulse(frames, channels);
        return defaults().hearing(clip -> impulse).with("impulse", "room");
    }

    private static AudioBuffer impulse(int frames, int channels) {
        AudioBuffer impulse = Sounds.noise(17, RATE, channels, frames);
        for (int channel = 0; channel < channels; channel++) {
            for (int i = 0; i < frames; i++) {
                impulse.channel(channel)[i] *= (float) Math.exp(-3.0 * i / frames);
            }
        }
        return impulse;
    }

    @Test
    void it_is_direct_convolution_to_120_dB_whatever_the_length() {
        for (int frames : new int[] {1, 127, 128, 129, 4095, 4096, 4097, 4200, 9000}) {
            for (int channels = 1; channels <= 2; channels++) {
                AudioBuffer sound = Sounds.noise(2, RATE, 2, 16_000);

                AudioBuffer made = through(frames, channels).apply(sound);

                for (int channel = 0; channel < 2; channel++) {
                    float[] response = impulse(frames, channels).channel(Math.min(channel, channels - 1));
                    double[] expected = direct(sound.channel(channel), response, loudest(frames, channels));
                    assertThat(Sounds.residualDb(made.channel(channel), expected))
                            .as("%s frames", frames)
                            .isLessThan(-120);
                }
            }
        }
    }

    /** The energy of the stronger channel, by which the level is chosen. */
    private static double loudest(int frames, int channels) {
        double loudest = 0;
        for (int channel = 0; channel < channels; channel++) {
            double energy = 0;
            for (float sample : impulse(frames, channels).channel(channel)) {
                energy += (double) sample * sample;
            }
            loudest = Math.max(loudest, energy);
        }
        return loudest;
    }

    private static double[] direct(float[] sound, float[] response, double energy) {
        double[] sum = new double[sound.length];
        double factor = 1 / Math.sqrt(energy);
        for (int k = 0; k < response.length; k++) {
            double weight = response[k] * factor;
            for (int i = k; i < sound.length; i++) {
                sum[i] += weight * sound[i - k];
            }
        }
        return sum;
    }

    @Test
    void without_an_impulse_every_sample_stays() {
        AudioBuffer sound = Sounds.noise(2, RATE, 2, 3000);

        assertThat(defaults().apply(sound).channel(0)).isEqualTo(sound.channel(0));
    }

    @Test
    void an_impulse_of_more_than_a_minute_is_refused() {
        AudioBuffer endless = new AudioBuffer(100, 1, 6100);
        EffectRun run = EffectRun.of(effect(), 100).hearing(clip -> endless).with("impulse", "endless");

        assertThatThrownBy(run::unit).isInstanceOf(KerrosException.class).hasMessageContaining("60 s at most");
    }
}
