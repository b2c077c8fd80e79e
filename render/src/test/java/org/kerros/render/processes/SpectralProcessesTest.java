package org.kerros.render.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.library.AudioBuffer;
import org.kerros.render.testing.Sounds;

class SpectralProcessesTest {
    private static final int RATE = 16_000;
    private static final int MIDDLE = RATE / 2;

    private static AudioBuffer toneInNoise() {
        AudioBuffer sound = Sounds.sine(1000, RATE, 2);
        float[] noise = Sounds.noise(8, RATE, 1, sound.frames()).channel(0);
        for (int i = 0; i < sound.frames(); i++) {
            sound.channel(0)[i] += 0.02f * noise[i];
        }
        return sound;
    }

    @Test
    void a_gate_keeps_the_tone_and_drops_the_noise() {
        AudioBuffer gated = Made.by("spectral-gate", Map.of("threshold", "-25"), 1, toneInNoise());

        Band before = new Band(toneInNoise().channel(0), MIDDLE, 3 * MIDDLE, RATE);
        Band after = new Band(gated.channel(0), MIDDLE, 3 * MIDDLE, RATE);
        assertThat(after.db(950, 1050)).isCloseTo(before.db(950, 1050), within(0.1));
        assertThat(after.db(1500, 7000) - before.db(1500, 7000)).isLessThan(-60);
    }

    @Test
    void an_inverted_gate_keeps_the_noise() {
        AudioBuffer gated = Made.by("spectral-gate", Map.of("threshold", "-25", "invert", "true"), 1, toneInNoise());

        Band before = new Band(toneInNoise().channel(0), MIDDLE, 3 * MIDDLE, RATE);
        Band after = new Band(gated.channel(0), MIDDLE, 3 * MIDDLE, RATE);
        assertThat(after.db(1500, 7000)).isCloseTo(before.db(1500, 7000), within(0.1));
        assertThat(after.db(950, 1050) - before.db(950, 1050)).isLessThan(-20);
    }

    @Test
    void a_gate_that_is_wide_open_changes_nothing() {
        AudioBuffer noise = Sounds.noise(9, RATE, 2, RATE);

        AudioBuffer gated = Made.by("spectral-gate", Map.of("threshold", "-120"), 1, noise);

        for (int i = 0; i < RATE; i++) {
            assertThat(gated.channel(1)[i]).isCloseTo(noise.channel(1)[i], within(2e-6f));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-700, -33.3, 0, 0.7, 150, 2345.6})
    void a_shift_moves_a_tone_by_so_many_hertz(double shift) {
        AudioBuffer shifted =
                Made.by("spectral-shift", Map.of("shift", Double.toString(shift)), 1, Sounds.sine(1000, RATE, 2));

        double[] expected = new double[RATE];
        float[] actual = new float[RATE];
        for (int i = 0; i < RATE; i++) {
            expected[i] = 0.5 * Math.sin(2 * Math.PI * (1000 + shift) * (i + MIDDLE) / RATE);
            actual[i] = shifted.channel(0)[i + MIDDLE];
        }
        assertThat(Sounds.residualDb(actual, expected)).isLessThan(-60);
    }

    @Test
    void what_is_shifted_below_nothing_is_gone() {
        AudioBuffer shifted = Made.by("spectral-shift", Map.of("shift", "-1500"), 1, Sounds.sine(1000, RATE, 2));

        assertThat(Sounds.rmsDb(shifted.channel(0), MIDDLE, 3 * MIDDLE)).isLessThan(-70);
    }

    @Test
    void a_frozen_chord_keeps_its_tones_and_level() {
        AudioBuffer sound = Sounds.sine(700, RATE, 2);
        for (int i = 0; i < sound.frames(); i++) {
            sound.channel(0)[i] += (float) (0.25 * Math.sin(2 * Math.PI * 1900.0 * i / RATE));
        }

        AudioBuffer frozen = Made.by("spectral-freeze", Map.of("duration", "6", "position", "0.4"), 3, sound);

        assertThat(frozen.frames()).isEqualTo(6 * RATE);
        Band band = new Band(frozen.channel(0), RATE, 5 * RATE, RATE);
        double all = band.db(0, 8000);
        assertThat(band.db(650, 750) - all).isCloseTo(10 * Math.log10(0.8), within(0.6));
        assertThat(band.db(1850, 1950) - all).isCloseTo(10 * Math.log10(0.2), within(1.5));
        assertThat(Sounds.rmsDb(frozen.channel(0), RATE, 5 * RATE))
                .isCloseTo(Sounds.rmsDb(sound.channel(0), MIDDLE, MIDDLE + RATE), within(0.7));
    }

    @Test
    void a_freeze_of_noise_does_not_buzz() {
        AudioBuffer noise = Sounds.noise(3, RATE, 1, RATE);

        float[] frozen =
                Made.by("spectral-freeze", Map.of("duration", "6"), 3, noise).channel(0);

        // A buzz is a sound that is like itself a frame, or a few, later.
        for (int hop = 1; hop <= 32; hop++) {
            assertThat(likeness(frozen, RATE, 5 * RATE, hop * 256))
                    .as("%s hops later", hop)
                    .isLessThan(0.5);
        }
    }

    private static double likeness(float[] samples, int from, int to, int later) {
        double same = 0;
        double power = 0;
        for (int i = from; i < to - later; i++) {
            same += (double) samples[i] * samples[i + later];
            power += (double) samples[i] * samples[i];
        }
        return Math.abs(same) / power;
    }

    @Test
    void a_blurred_click_is_smeared_over_the_time_asked_for() {
        AudioBuffer click = new AudioBuffer(RATE, 1, 4 * RATE);
        click.channel(0)[2 * RATE] = 1;

        float[] blurred = Made.by("spectral-blur", Map.of("time", "1", "window", "32"), 2, click)
                .channel(0);

        double inside = Sounds.rmsDb(blurred, (int) (1.6 * RATE), (int) (2.4 * RATE));
        assertThat(Sounds.rmsDb(blurred, (int) (1.55 * RATE), (int) (1.75 * RATE)))
                .isCloseTo(inside, within(1.5));
        assertThat(Sounds.rmsDb(blurred, (int) (2.25 * RATE), (int) (2.45 * RATE)))
                .isCloseTo(inside, within(1.5));
        assertThat(Sounds.rmsDb(blurred, 0, (int) (1.4 * RATE)) - inside).isLessThan(-60);
    }

    @Test
    void no_blur_is_no_change() {
        AudioBuffer noise = Sounds.noise(9, RATE, 1, RATE);

        AudioBuffer blurred = Made.by("spectral-blur", Map.of("time", "0", "scatter", "0"), 1, noise);

        for (int i = 0; i < RATE; i++) {
            assertThat(blurred.channel(0)[i]).isCloseTo(noise.channel(0)[i], within(3e-6f));
        }
    }

    @Test
    void crossing_by_nothing_is_the_first_sound() {
        AudioBuffer noise = Sounds.noise(9, RATE, 1, RATE);

        AudioBuffer crossed =
                Made.by("cross-synthesis", Map.of("amount", "0"), 1, noise, Sounds.sine(500, 44_100, 0.3));

        for (int i = 0; i < RATE; i++) {
            assertThat(crossed.channel(0)[i]).isCloseTo(noise.channel(0)[i], within(2e-6f));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"magnitudes", "envelope"})
    void noise_with_the_spectrum_of_a_tone_lies_where_the_tone_does(String mode) {
        AudioBuffer noise = Sounds.noise(9, RATE, 1, 2 * RATE);

        AudioBuffer crossed =
                Made.by("cross-synthesis", Map.of("mode", mode), 1, noise, Sounds.sine(2000, 44_100, 0.3));

        Band band = new Band(crossed.channel(0), MIDDLE, 3 * MIDDLE, RATE);
        assertThat(band.db(0, 1600) - band.db(1800, 2200)).isLessThan(-25);
        assertThat(band.db(2400, 8000) - band.db(1800, 2200)).isLessThan(-25);
        assertThat(Level.power(crossed)).isCloseTo(Level.power(noise), within(0.01 * Level.power(noise)));
    }

    @Test
    void an_extreme_stretch_is_so_many_times_as_long_and_as_loud() {
        AudioBuffer noise = Sounds.noise(9, RATE, 2, RATE / 2);

        AudioBuffer longer = Made.by("extreme-stretch", Map.of("ratio", "100.5"), 4, noise);

        assertThat(longer.frames()).isEqualTo((int) Math.round(100.5 * noise.frames()));
        assertThat(Level.power(longer)).isCloseTo(Level.power(noise), within(0.01 * Level.power(noise)));
        assertThat(longer.channel(0)).isNotEqualTo(longer.channel(1));
    }

    @Test
    void an_extreme_stretch_keeps_what_comes_when() {
        AudioBuffer sound = Sounds.sine(500, RATE, 2);
        float[] second = Sounds.sine(3000, RATE, 2).channel(0);
        System.arraycopy(second, RATE, sound.channel(0), RATE, RATE);

        AudioBuffer longer = Made.by("extreme-stretch", Map.of("ratio", "10"), 4, sound);

        Band first = new Band(longer.channel(0), 2 * RATE, 8 * RATE, RATE);
        Band last = new Band(longer.channel(0), 12 * RATE, 18 * RATE, RATE);
        assertThat(first.db(400, 600) - first.db(2800, 3200)).isGreaterThan(60);
        assertThat(last.db(2800, 3200) - last.db(400, 600)).isGreaterThan(60);
    }

    @Test
    void a_texture_that_does_not_fit_is_refused() {
        AudioBuffer sound = new AudioBuffer(RATE, 2, 10 * RATE * 60);

        assertThatThrownBy(() -> Made.by("extreme-stretch", Map.of("ratio", "1000"), 4, sound))
                .hasMessageContaining("smaller ratio");
    }
}
