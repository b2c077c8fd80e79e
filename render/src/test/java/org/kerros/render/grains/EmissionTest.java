package org.kerros.render.grains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.Automation;

class EmissionTest {
    private static final int RATE = 48_000;
    private static final AudioBuffer NOISE = Sounds.noise(1, RATE, 1, RATE);

    private static List<Grain> grains(String settings) {
        return grains(Clouds.of(NOISE, settings));
    }

    private static List<Grain> grains(LiveCloud cloud) {
        List<Grain> grains = new ArrayList<>();
        cloud.grainsAt(0, cloud.frames(), grains::add);
        return grains;
    }

    private static double[] seconds(List<Grain> grains) {
        double[] gaps = new double[grains.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (double) (grains.get(i + 1).onset() - grains.get(i).onset()) / RATE;
        }
        return gaps;
    }

    @Test
    void ten_even_grains_a_second_are_a_tenth_of_a_second_apart() {
        double[] gaps = seconds(grains("density=10 asynchrony=0 duration=3"));

        assertThat(gaps).hasSize(28);
        assertThat(Arrays.stream(gaps)).allMatch(gap -> Math.abs(gap - 0.1) < 1e-12);
    }

    @Test
    void even_grains_keep_time_at_any_density() {
        List<Grain> grains = grains("density=437.3 asynchrony=0 duration=60 grainLength=10");

        for (int i = 0; i < grains.size(); i++) {
            assertThat(grains.get(i).onset() - i * RATE / 437.3).isBetween(-0.001, 1.001);
        }
    }

    @Test
    void independent_grains_have_the_gaps_of_a_poisson_process() {
        List<Grain> grains = new ArrayList<>(grains("density=200 asynchrony=1 duration=300"));
        grains.sort((a, b) -> Long.compare(a.onset(), b.onset()));
        double[] gaps = seconds(grains);

        double mean = 0;
        double square = 0;
        int beyond = 0;
        for (double gap : gaps) {
            mean += gap / gaps.length;
            square += gap * gap / gaps.length;
            beyond += gap > 2.0 / 200 ? 1 : 0;
        }

        // Exponential: deviation equals the mean, and a share of e⁻² lies beyond twice the mean.
        assertThat(mean).isCloseTo(1.0 / 200, within(0.02 / 200));
        assertThat(Math.sqrt(square - mean * mean) / mean).isCloseTo(1, within(0.02));
        assertThat((double) beyond / gaps.length).isCloseTo(Math.exp(-2), within(0.005));
    }

    @Test
    void counts_of_independent_grains_scatter_as_poisson_says_and_of_irregular_ones_hardly() {
        assertThat(scatter("density=100 duration=600 asynchrony=1")).isCloseTo(1, within(0.15));
        assertThat(scatter("density=100 duration=600 asynchrony=0.5")).isLessThan(0.05);
        assertThat(scatter("density=100 duration=600 asynchrony=0")).isLessThan(0.01);
    }

    /** Variance over mean of the grains in each second. */
    private static double scatter(String settings) {
        double[] counts = new double[590];
        for (Grain grain : grains(settings)) {
            int second = (int) (grain.onset() / RATE);
            if (second < counts.length) {
                counts[second]++;
            }
        }
        double mean = 0;
        double square = 0;
        for (double count : counts) {
            mean += count / counts.length;
            square += count * count / counts.length;
        }
        return (square - mean * mean) / mean;
    }

    @Test
    void an_automated_density_emits_its_integral() {
        Automation rising = Automation.of(new Automation.Point(0, 0), new Automation.Point(10L * RATE, 100));
        LiveCloud cloud = Clouds.of(NOISE, "asynchrony=0 duration=20 grainLength=10", Map.of("density", rising));

        List<Grain> grains = grains(cloud);

        // The first ten seconds hold 500, the rest 100 a second until the last grain fits in.
        assertThat(grains.stream().filter(grain -> grain.onset() < 10L * RATE)).hasSizeBetween(499, 501);
        assertThat(grains).hasSizeBetween(1497, 1500);
    }

    @Test
    void intermittency_leaves_out_its_share() {
        assertThat(grains("density=1000 duration=20 intermittency=0.3").size()).isBetween(13_600, 14_200);
        assertThat(grains("intermittency=1")).isEmpty();
    }

    @Test
    void no_density_is_silence() {
        LiveCloud cloud = Clouds.of(NOISE, "density=0 duration=1");

        assertThat(Clouds.whole(cloud).peak()).isZero();
        assertThat(grains(cloud)).isEmpty();
    }

    @Test
    void a_frozen_place_stays_where_it_is_for_ten_minutes() {
        LiveCloud cloud = Clouds.of(
                NOISE, "freeze=true scan=3 spray=0 duration=600 density=5 asynchrony=0 position=0.3 pitchSpread=0");

        List<Grain> grains = grains(cloud);

        assertThat(grains).hasSizeGreaterThan(2990);
        assertThat(grains).allMatch(grain -> grain.position() == grains.get(0).position());
    }

    @Test
    void the_place_scans_at_its_own_speed_whatever_the_pitch() {
        for (String pitch : List.of("pitch=0", "pitch=-12")) {
            List<Grain> grains = grains(
                    "position=0 scan=0.1 spray=0 pitchSpread=0 density=10 asynchrony=0 duration=8 grainLength=20 "
                            + pitch);

            for (Grain grain : grains) {
                assertThat(grain.position()).isCloseTo(0.1 * grain.onset() / RATE, within(1e-9));
            }
        }
    }
}
