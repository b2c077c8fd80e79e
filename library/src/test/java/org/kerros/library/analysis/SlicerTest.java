package org.kerros.library.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.library.AudioBuffer;
import org.kerros.timeline.work.Progress;

class SlicerTest {
    private static final double[] TIMES = {0.2, 0.5, 0.73, 1.1, 1.4, 1.96, 2.3, 2.45};

    private static List<Integer> cuts(AudioBuffer sound) {
        return Slicer.cuts(sound, Slicer.USUAL_THRESHOLD_DB, Slicer.USUAL_GAP_SECONDS, Progress.none());
    }

    static Stream<Arguments> hits() {
        return Stream.of(8000, 16_000, 44_100, 48_000)
                .flatMap(rate -> Stream.of("click", "burst", "note", "bell in noise", "thump")
                        .map(kind -> Arguments.of(rate, kind)));
    }

    @ParameterizedTest
    @MethodSource("hits")
    void every_hit_is_found_within_5_ms_and_nothing_else(int rate, String kind) {
        AudioBuffer sound = new AudioBuffer(rate, 1, 3 * rate);
        for (double time : TIMES) {
            hit(sound.channel(0), time, rate, kind);
        }

        List<Integer> cuts = cuts(sound);

        assertThat(cuts).hasSize(TIMES.length);
        for (int i = 0; i < TIMES.length; i++) {
            assertThat((double) cuts.get(i) / rate).isCloseTo(TIMES[i], within(0.005));
        }
    }

    private static void hit(float[] samples, double time, int rate, String kind) {
        SplittableRandom random = new SplittableRandom((long) (time * 1000));
        int start = (int) Math.round(time * rate);
        for (int i = start; i < samples.length; i++) {
            double t = (double) (i - start) / rate;
            samples[i] += (float)
                    switch (kind) {
                        case "click" -> i == start ? 0.8 : 0;
                        case "burst" -> t < 0.03 ? 0.4 * (random.nextDouble() - 0.5) : 0;
                        case "note" ->
                            0.3
                                    * Math.exp(-t * 12)
                                    * (Math.sin(2 * Math.PI * 440 * t) + Math.sin(2 * Math.PI * 1320 * t));
                        case "thump" ->
                            0.6 * Math.exp(-t * 25) * Math.sin(2 * Math.PI * (60 * t + 6 * (1 - Math.exp(-t * 40))));
                        default ->
                            0.4 * Math.exp(-t * 15) * Math.sin(2 * Math.PI * 1700 * t)
                                    + (time == TIMES[0] ? 0.003 * (random.nextDouble() - 0.5) : 0);
                    };
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16_000, 48_000})
    void held_sound_is_cut_where_it_begins_and_nowhere_else(int rate) {
        SplittableRandom random = new SplittableRandom(4);
        AudioBuffer noise = new AudioBuffer(rate, 1, 4 * rate);
        AudioBuffer vibrato = new AudioBuffer(rate, 1, 4 * rate);
        for (int i = 0; i < 4 * rate; i++) {
            double t = (double) i / rate;
            double swell = Math.min(1, Math.min(t, 4 - t));
            noise.channel(0)[i] = (float) (swell * (random.nextDouble() - 0.5));
            vibrato.channel(0)[i] =
                    (float) (swell * 0.5 * Math.sin(2 * Math.PI * 500 * t + 5 * Math.sin(2 * Math.PI * 6 * t)));
        }

        assertThat(cuts(noise)).allMatch(cut -> cut < rate / 20).hasSizeLessThan(2);
        assertThat(cuts(vibrato)).allMatch(cut -> cut < rate / 20).hasSizeLessThan(2);
    }

    @Test
    void a_higher_threshold_leaves_soft_attacks_and_a_gap_leaves_close_ones() {
        AudioBuffer sound = new AudioBuffer(16_000, 1, 48_000);
        for (double time : TIMES) {
            hit(sound.channel(0), time, 16_000, "burst");
        }

        assertThat(Slicer.cuts(sound, 100, 0.06, Progress.none())).isEmpty();
        List<Integer> apart = Slicer.cuts(sound, Slicer.USUAL_THRESHOLD_DB, 0.25, Progress.none());
        for (int i = 1; i < apart.size(); i++) {
            assertThat(apart.get(i) - apart.get(i - 1)).isGreaterThanOrEqualTo(4000);
        }
        assertThat(apart).hasSizeBetween(5, 6);
    }

    @Test
    void silence_moments_and_nonsense_have_no_cuts() {
        assertThat(cuts(new AudioBuffer(44_100, 2, 0))).isEmpty();
        assertThat(cuts(new AudioBuffer(44_100, 1, 44_100))).isEmpty();
        assertThat(cuts(new AudioBuffer(1, new float[] {0.5f, -0.5f}))).hasSizeLessThan(3);
        float[] nonsense = new float[20_000];
        java.util.Arrays.fill(nonsense, Float.NaN);
        assertThat(cuts(new AudioBuffer(8000, nonsense))).isEmpty();
    }
}
