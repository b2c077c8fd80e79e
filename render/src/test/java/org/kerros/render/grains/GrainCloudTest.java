package org.kerros.render.grains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

class GrainCloudTest {
    private static final int RATE = 16000;

    private final AudioBuffer tone = Sounds.sine(220, RATE, 4);

    private static Settings defaults() {
        Settings settings = Settings.NONE;
        for (Parameter parameter : GrainCloud.parameters()) {
            settings = settings.with(parameter.name(), parameter.initial());
        }
        return settings.with("duration", 3.0);
    }

    private static AudioBuffer cloud(AudioBuffer source, Settings settings, long seed) {
        return GrainCloud.render(source, settings, seed, Progress.none());
    }

    private static float largestStep(AudioBuffer sound) {
        float largest = Math.abs(sound.channel(0)[0]);
        for (int channel = 0; channel < sound.channels(); channel++) {
            float[] samples = sound.channel(channel);
            largest = Math.max(largest, Math.abs(samples[samples.length - 1]));
            for (int i = 1; i < samples.length; i++) {
                largest = Math.max(largest, Math.abs(samples[i] - samples[i - 1]));
            }
        }
        return largest;
    }

    @Test
    void one_seed_gives_the_same_bytes_and_another_seed_other_ones() {
        AudioBuffer first = cloud(tone, defaults(), 7);

        assertThat(cloud(tone, defaults(), 7).channel(0)).isEqualTo(first.channel(0));
        assertThat(cloud(tone, defaults(), 7).channel(1)).isEqualTo(first.channel(1));
        assertThat(cloud(tone, defaults(), 8).channel(0)).isNotEqualTo(first.channel(0));
    }

    @Test
    void it_lasts_as_long_as_asked_in_stereo_at_the_rate_of_the_source() {
        AudioBuffer cloud = cloud(tone, defaults().with("duration", 1.234), 1);

        assertThat(cloud.frames()).isEqualTo((int) Math.round(1.234 * RATE));
        assertThat(cloud.channels()).isEqualTo(2);
        assertThat(cloud.rate()).isEqualTo(RATE);
    }

    @ParameterizedTest
    @EnumSource(Window.class)
    void nothing_clicks_whatever_the_window(Window window) {
        Settings settings = defaults()
                .with("window", window.id())
                .with("attack", 0.0)
                .with("release", 0.0)
                .with("reverseChance", 0.5)
                .with("grainLength", 60.0);

        AudioBuffer cloud = cloud(tone, settings, 3);

        // The tone itself moves by 2π · 220 / 16000 of its amplitude at most, here under a window as well.
        assertThat(largestStep(cloud)).isLessThan(0.3f * cloud.peak() + 1e-3f);
        assertThat(cloud.channel(0)[0]).isZero();
        assertThat(cloud.channel(0)[cloud.frames() - 1]).isZero();
    }

    @Test
    void the_default_is_about_as_loud_as_the_clip_and_does_not_clip() {
        AudioBuffer noise = Sounds.noise(1, RATE, 1, 4 * RATE);

        AudioBuffer cloud = cloud(noise, defaults(), 1);

        double source = Sounds.rmsDb(noise.channel(0), 0, noise.frames());
        double left = Sounds.rmsDb(cloud.channel(0), RATE, 2 * RATE);
        double right = Sounds.rmsDb(cloud.channel(1), RATE, 2 * RATE);
        double both = 10 * Math.log10(Math.pow(10, left / 10) + Math.pow(10, right / 10));
        assertThat(both).isCloseTo(source, within(1.5));
        assertThat(cloud.peak()).isLessThan(1f);
    }

    @Test
    void density_and_length_hardly_change_the_level() {
        AudioBuffer noise = Sounds.noise(1, RATE, 1, 4 * RATE);
        for (double density : new double[] {50, 500, 5000}) {
            for (double length : new double[] {40, 200}) {
                Settings settings = defaults()
                        .with("density", density)
                        .with("grainLength", length)
                        .with("panSpread", 0.0)
                        .with("spray", 1.5);

                AudioBuffer cloud = cloud(noise, settings, 2);

                double level = Sounds.rmsDb(cloud.channel(0), RATE, 2 * RATE);
                // Interpolating white noise costs it its highest octave: about a decibel.
                assertThat(level + 3).isCloseTo(Sounds.rmsDb(noise.channel(0), 0, noise.frames()), within(2.5));
            }
        }
    }

    @Test
    void an_octave_up_doubles_the_frequency() {
        Settings settings = defaults()
                .with("pitch", 12.0)
                .with("pitchSpread", 0.0)
                .with("panSpread", 0.0)
                .with("grainLength", 400.0)
                .with("density", 4.0);

        float[] cloud = cloud(tone, settings, 5).channel(0);

        assertThat(power(cloud, 440)).isGreaterThan(1000 * power(cloud, 220));
        assertThat(power(cloud, 440)).isGreaterThan(1000 * power(cloud, 880));
    }

    private static double power(float[] samples, double hertz) {
        double cosine = 0;
        double sine = 0;
        for (int i = 0; i < samples.length; i++) {
            double hann = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / samples.length);
            cosine += hann * samples[i] * Math.cos(2 * Math.PI * hertz * i / RATE);
            sine += hann * samples[i] * Math.sin(2 * Math.PI * hertz * i / RATE);
        }
        return cosine * cosine + sine * sine;
    }

    @Test
    void a_clip_shorter_than_a_grain_makes_a_cloud_too() {
        AudioBuffer moment = Sounds.sine(220, RATE, 0.01);

        AudioBuffer cloud = cloud(moment, defaults().with("pitch", 24.0).with("scan", -3.0), 1);

        assertThat(cloud.peak()).isPositive().isLessThan(2f);
        assertThat(cloud(Sounds.constant(0.1f, RATE, 2, 1), defaults(), 1).frames())
                .isEqualTo(3 * RATE);
    }

    @Test
    void a_stereo_clip_keeps_its_sides() {
        AudioBuffer stereo = new AudioBuffer(RATE, new float[2][4 * RATE]);
        System.arraycopy(tone.channel(0), 0, stereo.channel(0), 0, 4 * RATE);

        AudioBuffer cloud = cloud(stereo, defaults().with("panSpread", 0.0), 1);

        assertThat(Sounds.rmsDb(cloud.channel(0), 0, cloud.frames())).isGreaterThan(-40);
        assertThat(Sounds.rmsDb(cloud.channel(1), 0, cloud.frames())).isLessThan(-200);
    }

    @Test
    void it_can_be_cancelled_and_refuses_a_clip_without_sound() {
        Progress stop = (fraction, message) -> {
            throw new Cancelled();
        };

        assertThatThrownBy(() -> GrainCloud.render(tone, defaults(), 1, stop)).isInstanceOf(Cancelled.class);
        assertThatThrownBy(() -> cloud(new AudioBuffer(RATE, 1, 0), defaults(), 1))
                .isInstanceOf(KerrosException.class);
    }
}
