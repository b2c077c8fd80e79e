package org.kerros.render.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kerros.library.AudioBuffer;
import org.kerros.render.testing.Sounds;

class SpectralGrainsTest {
    private static final int RATE = 32_000;

    private static AudioBuffer grains(AudioBuffer sound, String regions, Map<String, String> more) {
        Map<String, String> typed = new HashMap<>(more);
        typed.put("regions", regions);
        typed.putIfAbsent("duration", "4");
        return Made.by("spectral-grains", typed, 7, sound);
    }

    @ParameterizedTest
    @CsvSource({"1000, 2000, 200", "400, 800, 1000", "3000, 4000, 60", "5000, 5500, 500"})
    void only_the_painted_band_sounds(double low, double high, String grainLength) {
        AudioBuffer noise = Sounds.noise(1, RATE, 1, 4 * RATE);

        AudioBuffer cloud = grains(
                noise, "[[0, 4, " + low + ", " + high + ", 1]]", Map.of("grainLength", grainLength, "panSpread", "0"));

        Band band = new Band(cloud, 0);
        double quarter = Math.pow(high / low, 0.25);
        double third = Math.pow(2, 1.0 / 3);
        double inside = band.densityDb(low * quarter, high / quarter);
        assertThat(band.densityDb(20, low / third) - inside).isLessThan(-60);
        assertThat(band.densityDb(high * third, RATE / 2.0) - inside).isLessThan(-60);
    }

    @Test
    void only_the_painted_time_sounds() {
        AudioBuffer sound = new AudioBuffer(RATE, 1, 4 * RATE);
        float[] noise = Sounds.noise(2, RATE, 1, 4 * RATE).channel(0);
        for (int i = 0; i < sound.frames(); i++) {
            // Noise before 1 s and from 2 s on; silence between.
            sound.channel(0)[i] = i < RATE || i >= 2 * RATE ? noise[i] : 0;
        }

        AudioBuffer silent = grains(sound, "[[1, 2, 100, 15000, 1]]", Map.of("spray", "600", "drift", "3"));
        AudioBuffer loud = grains(sound, "[[0.5, 1.5, 100, 15000, 1]]", Map.of());

        assertThat(silent.peak()).isLessThan(1e-6f);
        assertThat(loud.peak()).isGreaterThan(0.05f);
    }

    @Test
    void a_region_twice_as_heavy_gives_twice_as_many_grains() {
        AudioBuffer noise = Sounds.noise(3, RATE, 1, 4 * RATE);

        AudioBuffer cloud = grains(
                noise,
                "[[0, 4, 500, 1000, 1], [0, 4, 4000, 8000, 4]]",
                Map.of("density", "400", "bandwidth", "1", "duration", "20", "grainLength", "50"));

        // Each takes a whole octave of white noise, eight times as many hertz in the upper one.
        Band band = new Band(cloud, 0);
        double ratio = band.db(4000, 8000) - band.db(500, 1000);
        assertThat(ratio).isCloseTo(10 * Math.log10(4 * 8), within(1.0));
    }

    @Test
    void the_same_seed_is_the_same_cloud() {
        AudioBuffer noise = Sounds.noise(4, RATE, 2, RATE);

        AudioBuffer first = Made.by("spectral-grains", Map.of("duration", "1"), 5, noise);
        AudioBuffer again = Made.by("spectral-grains", Map.of("duration", "1"), 5, noise);
        AudioBuffer other = Made.by("spectral-grains", Map.of("duration", "1"), 6, noise);

        assertThat(first.channel(0)).isEqualTo(again.channel(0));
        assertThat(first.channel(1)).isEqualTo(again.channel(1));
        assertThat(first.channel(0)).isNotEqualTo(other.channel(0));
        assertThat(first.frames()).isEqualTo(RATE);
    }

    @Test
    void a_dense_cloud_is_about_as_loud_as_its_source() {
        AudioBuffer noise = Sounds.noise(5, RATE, 1, 2 * RATE);

        AudioBuffer cloud = grains(noise, "[]", Map.of("density", "300", "bandwidth", "12", "panSpread", "0"));

        double power = Sounds.rmsDb(cloud.channel(0), RATE, 3 * RATE);
        assertThat(power + 10 * Math.log10(2))
                .isCloseTo(Sounds.rmsDb(noise.channel(0), 0, noise.frames()), within(1.5));
    }

    @Test
    void a_region_that_is_none_is_refused_with_an_example() {
        AudioBuffer noise = Sounds.noise(6, RATE, 1, RATE);

        assertThatThrownBy(() -> grains(noise, "[[0, 1]]", Map.of())).hasMessageContaining("[[from s, to s");
        assertThatThrownBy(() -> grains(noise, "[[2, 3, 100, 200, 1]]", Map.of()))
                .hasMessageContaining("within the clip");
    }
}
