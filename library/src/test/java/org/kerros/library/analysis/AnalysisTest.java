package org.kerros.library.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Descriptors;
import org.kerros.timeline.work.Progress;

class AnalysisTest {
    private static Descriptors describe(AudioBuffer audio) {
        return Analysis.describe(audio, Progress.none());
    }

    @ParameterizedTest
    @CsvSource({"16000, 110", "16000, 440", "44100, 261.6", "48000, 1000", "96000, 220", "22050, 55"})
    void a_tone_has_its_pitch_and_its_brightness(int rate, double hz) {
        Descriptors found = describe(Tones.sine(rate, hz, 0.5, 0, 2));

        assertThat(found.pitch()).isCloseTo(hz, within(hz * 0.01));
        assertThat(found.pitchConfidence()).isGreaterThan(0.95);
        assertThat(found.brightness()).isCloseTo(hz, within(30 + hz * 0.02));
        assertThat(found.peak()).isCloseTo(-6.02, within(0.05));
    }

    @Test
    void noise_is_bright_and_has_no_sure_pitch() {
        java.util.SplittableRandom random = new java.util.SplittableRandom(1);
        AudioBuffer noise = new AudioBuffer(16_000, 1, 32_000);
        for (int i = 0; i < noise.frames(); i++) {
            noise.channel(0)[i] = (float) (random.nextDouble() - 0.5);
        }

        Descriptors found = describe(noise);

        assertThat(found.pitchConfidence()).isLessThan(0.3);
        assertThat(found.brightness()).isCloseTo(4000, within(200.0));
    }

    @Test
    void beginnings_are_found_where_they_are() {
        AudioBuffer plucks = new AudioBuffer(16_000, 1, 4 * 16_000);
        double[] begins = {0.5, 1.1, 1.73, 3.0};
        for (double begin : begins) {
            int start = (int) (begin * 16_000);
            for (int i = start; i < start + 6000; i++) {
                plucks.channel(0)[i] += (float)
                        (0.5 * Math.exp(-(i - start) / 2000.0) * Math.sin(2 * Math.PI * 330 * (i - start) / 16_000.0));
            }
        }

        Descriptors found = describe(plucks);

        assertThat(found.onsets()).hasSize(begins.length);
        for (int i = 0; i < begins.length; i++) {
            assertThat(found.onsets().get(i)).isCloseTo(begins[i], within(0.01));
        }
    }

    @Test
    void sound_that_begins_at_once_has_an_onset_at_zero() {
        assertThat(describe(Tones.sine(44_100, 300, 0.5, 0, 1)).onsets()).containsExactly(0.0);
    }

    @Test
    void silence_has_nothing_to_measure() {
        Descriptors found = describe(new AudioBuffer(44_100, 2, 44_100));

        assertThat(found.peak()).isNull();
        assertThat(found.loudness()).isNull();
        assertThat(found.pitch()).isNull();
        assertThat(found.brightness()).isNull();
        assertThat(found.onsets()).isEmpty();
        assertThat(found.pitchConfidence()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 8000, 44_100, 768_000})
    void any_rate_and_any_length_is_survived(int rate) {
        for (int frames : new int[] {1, 2, 17, 5000}) {
            AudioBuffer audio = new AudioBuffer(rate, 1, frames);
            audio.channel(0)[0] = 0.5f;

            assertThat(describe(audio).peak()).isCloseTo(-6.02, within(0.01));
        }
    }

    @Test
    void samples_that_are_no_numbers_are_passed_over() {
        AudioBuffer audio = Tones.sine(16_000, 440, 0.5, 0, 1);
        audio.channel(0)[100] = Float.NaN;
        audio.channel(0)[5000] = Float.POSITIVE_INFINITY;

        Descriptors found = describe(audio);

        assertThat(found.pitch()).isCloseTo(440, within(2.0));
        assertThat(found.loudness()).isNotNull();
        assertThat(found.peak()).isCloseTo(-6.02, within(0.01));
    }
}
