package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.ParameterCheck;
import org.kerros.library.Settings;
import org.kerros.render.testing.Probes;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.work.Progress;

class EffectProcessTest {
    private static final int RATE = 16_000;

    private static AudioBuffer made(String effect, Map<String, String> typed, long seed, AudioBuffer... inputs) {
        SoundProcess process = SoundProcesses.named(effect);
        Settings settings = ParameterCheck.check(process.parameters(), typed, effect);
        return process.apply(List.of(inputs), settings, seed, Progress.none());
    }

    @Test
    void every_effect_is_a_process_of_the_same_name() {
        for (Effect effect : Effects.all()) {
            assertThat(SoundProcesses.named(effect.name()).title()).isEqualTo(effect.title());
            assertThat(SoundProcesses.named(effect.name()).meaning()).endsWith(".");
        }
    }

    @Test
    void mono_stays_mono_unless_the_effect_makes_it_stereo() {
        AudioBuffer mono = Sounds.noise(1, RATE, 1, RATE / 4);

        assertThat(made("gain", Map.of("gain", "-6"), 1, mono).channels()).isEqualTo(1);
        assertThat(made("reverb", Map.of("decay", "0.3"), 1, mono).channels()).isEqualTo(2);
        assertThat(made("gain", Map.of(), 1, Sounds.noise(1, RATE, 2, 100)).channels())
                .isEqualTo(2);
    }

    @Test
    void what_an_effect_is_late_by_is_made_up_for() {
        AudioBuffer impulse =
                new AudioBuffer(RATE, Probes.impulse(RATE, 0.5f, 700, 2000).channel(0));

        AudioBuffer limited = made("limiter", Map.of(), 1, impulse);

        assertThat(limited.frames()).isEqualTo(2000);
        assertThat(limited.channel(0)).isEqualTo(impulse.channel(0));
    }

    @Test
    void the_tail_is_kept_until_it_is_100_dB_down() {
        AudioBuffer impulse =
                new AudioBuffer(RATE, Probes.impulse(RATE, 1, 0, 100).channel(0));

        AudioBuffer echoes =
                made("delay", Map.of("time", "100", "feedback", "50", "damping", "20000", "mix", "100"), 1, impulse);

        // 0.5 to the 16th is −96 dB, to the 17th −102.
        assertThat(echoes.frames()).isEqualTo(17 * RATE / 10 + 1);
        assertThat(echoes.channel(0)[17 * RATE / 10]).isEqualTo(0x1p-16f);
    }

    @Test
    void a_sound_of_many_channels_comes_out_as_stereo() {
        AudioBuffer made = made("gain", Map.of(), 1, Sounds.constant(0.5f, RATE, 6, 100));

        assertThat(made.channels()).isEqualTo(2);
        assertThat(made.channel(1)[50]).isCloseTo(0.5f, within(1e-6f));
    }

    @Test
    void samples_that_are_no_numbers_are_silence() {
        AudioBuffer bad = Sounds.constant(0.5f, RATE, 1, 1000);
        bad.channel(0)[10] = Float.NaN;
        bad.channel(0)[20] = Float.POSITIVE_INFINITY;
        bad.channel(0)[30] = 1e30f;

        for (SoundProcess process : SoundProcesses.all()) {
            if (Effects.named(process.name()).isPresent() && process.inputs() == 1) {
                AudioBuffer made = made(process.name(), Map.of(), 1, bad);
                for (float sample : made.channel(0)) {
                    assertThat(sample).isFinite();
                }
            }
        }
    }

    @Test
    void a_sound_of_one_sample_or_none_goes_through() {
        for (Effect effect : Effects.all()) {
            SoundProcess process = SoundProcesses.named(effect.name());
            for (int frames = 0; frames <= 1; frames++) {
                AudioBuffer tiny = Sounds.constant(0.5f, RATE, 1, frames);
                AudioBuffer[] inputs =
                        process.inputs() == 2 ? new AudioBuffer[] {tiny, tiny} : new AudioBuffer[] {tiny};
                assertThat(made(effect.name(), Map.of(), 1, inputs).frames()).isGreaterThanOrEqualTo(frames);
            }
        }
    }

    @Test
    void the_seed_of_the_recipe_is_the_effects_seed() {
        AudioBuffer tone = Sounds.sine(440, RATE, 0.2);
        Map<String, String> jitter = Map.of("jitter", "100");

        assertThat(SoundProcesses.named("redux").parameters().stream().map(Parameter::name))
                .doesNotContain("seed");
        assertThat(made("redux", jitter, 5, tone).channel(0))
                .isEqualTo(made("redux", jitter, 5, tone).channel(0));
        assertThat(made("redux", jitter, 6, tone).channel(0))
                .isNotEqualTo(made("redux", jitter, 5, tone).channel(0));
    }

    @Test
    void convolution_takes_the_second_clip_at_the_rate_of_the_first() {
        AudioBuffer tone = Sounds.sine(440, RATE, 0.2);
        AudioBuffer room = Sounds.noise(4, 48_000, 1, 24_000);

        AudioBuffer made = made("convolution", Map.of(), 1, tone, room);

        assertThat(SoundProcesses.named("convolution").inputs()).isEqualTo(2);
        assertThat(made.rate()).isEqualTo(RATE);
        assertThat(made.seconds()).isCloseTo(0.7, within(0.01));
    }

    @Test
    void every_effect_works_at_every_rate() {
        for (Effect effect : Effects.all()) {
            SoundProcess process = SoundProcesses.named(effect.name());
            for (int rate : new int[] {1, 100, 8000, 192_000, 768_000}) {
                AudioBuffer noise = Sounds.noise(1, rate, 1, 50);
                AudioBuffer[] inputs =
                        process.inputs() == 2 ? new AudioBuffer[] {noise, noise} : new AudioBuffer[] {noise};
                Map<String, String> shorter = effect.name().equals("reverb") ? Map.of("decay", "0.1") : Map.of();
                assertThat(made(effect.name(), shorter, 1, inputs).peak())
                        .as("%s at %s Hz", effect.name(), rate)
                        .isFinite();
            }
        }
    }
}
