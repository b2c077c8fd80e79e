package org.kerros.library.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.library.AudioBuffer;

/**
 * The minimum requirements tests of EBU Tech 3341 (2016, 2023; cases 1 to 23) and Tech 3342 (cases 1 to 6), generated
 * from their definitions and held to their tolerances. Missing are the authentic programmes, which only the EBU has: 7
 * and 8 of the former, 5 and 6 of the latter.
 */
class EbuMinimumRequirementsTest {
    private static final int RATE = 48_000;
    private static final Offset<Double> TENTH = within(0.1);

    @ParameterizedTest
    @CsvSource({"-23", "-33"})
    void cases_1_and_2_one_tone(double level) {
        Loudness loudness = Loudness.of(Tones.at(RATE, 2).then(20, level).sound());

        assertThat(loudness.momentary()).isCloseTo(level, TENTH);
        assertThat(loudness.shortTerm()).isCloseTo(level, TENTH);
        assertThat(loudness.integrated()).isCloseTo(level, TENTH);
    }

    @Test
    void cases_3_and_4_softer_stretches_are_gated() {
        AudioBuffer three =
                Tones.at(RATE, 2).then(10, -36).then(60, -23).then(10, -36).sound();
        AudioBuffer five = Tones.at(RATE, 2)
                .then(10, -72)
                .then(10, -36)
                .then(60, -23)
                .then(10, -36)
                .then(10, -72)
                .sound();

        assertThat(Loudness.of(three).integrated()).isCloseTo(-23, TENTH);
        assertThat(Loudness.of(five).integrated()).isCloseTo(-23, TENTH);
    }

    @Test
    void case_5_stretches_above_the_gate_are_averaged() {
        AudioBuffer sound =
                Tones.at(RATE, 2).then(20, -26).then(20.1, -20).then(20, -26).sound();

        assertThat(Loudness.of(sound).integrated()).isCloseTo(-23, TENTH);
    }

    @Test
    void case_6_surround_channels_count_more() {
        double[] leftRightCentreAndSurrounds = {-28, -28, -24, -30, -30};
        AudioBuffer sound =
                Tones.at(RATE, 5).then(20, leftRightCentreAndSurrounds).sound();

        assertThat(Loudness.of(sound).integrated()).isCloseTo(-23, TENTH);
    }

    @Test
    void case_9_short_term_loudness_is_steady_over_what_repeats_every_three_seconds() {
        Tones tones = Tones.at(RATE, 2);
        for (int i = 0; i < 5; i++) {
            tones.then(1.34, -20).then(1.66, -30);
        }

        Metered metered = new Metered(tones.sound());
        metered.run(3);

        while (metered.more()) {
            metered.run(0.1);
            assertThat(metered.loudness().shortTerm()).isCloseTo(-23, TENTH);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void case_10_a_tone_of_three_seconds_is_caught_wherever_it_begins(int i) {
        Tones tones = Tones.at(RATE, 2).silence(i * 0.15).then(3, -23).silence(1);

        assertThat(Loudness.of(tones.sound()).highestShortTerm()).isCloseTo(-23, TENTH);
    }

    @Test
    void case_11_the_highest_short_term_loudness_follows_louder_and_louder_tones() {
        Loudness loudness = new Loudness(RATE, 2);

        for (int i = 0; i < 20; i++) {
            add(loudness, Tones.at(RATE, 2).silence(i * 0.15).then(3, -38 + i).silence(3 - i * 0.15));
            assertThat(loudness.highestShortTerm()).isCloseTo(-38 + i, TENTH);
        }
    }

    @Test
    void case_12_momentary_loudness_is_steady_over_what_repeats_every_four_tenths() {
        Tones tones = Tones.at(RATE, 2);
        for (int i = 0; i < 25; i++) {
            tones.then(0.18, -20).then(0.22, -30);
        }

        Metered metered = new Metered(tones.sound());
        metered.run(1);

        while (metered.more()) {
            metered.run(0.01);
            assertThat(metered.loudness().momentary()).isCloseTo(-23, TENTH);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void case_13_a_tone_of_four_tenths_is_caught_wherever_it_begins(int i) {
        Tones tones = Tones.at(RATE, 2).silence(i * 0.02).then(0.4, -23).silence(1);

        assertThat(Loudness.of(tones.sound()).highestMomentary()).isCloseTo(-23, TENTH);
    }

    @Test
    void case_14_the_highest_momentary_loudness_follows_louder_and_louder_tones() {
        Loudness loudness = new Loudness(RATE, 2);

        for (int i = 0; i < 20; i++) {
            add(loudness, Tones.at(RATE, 2).silence(i * 0.02).then(0.4, -38 + i).silence(0.4 - i * 0.02));
            assertThat(loudness.highestMomentary()).isCloseTo(-38 + i, TENTH);
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 0, 0.50, -6", "4, 45, 0.50, -6", "6, 60, 0.50, -6", "8, 67.5, 0.50, -6", "4, 45, 1.41, 3"})
    void cases_15_to_19_peaks_between_the_samples_of_a_tone(
            double divisor, double degrees, double amplitude, double dbtp) {
        AudioBuffer sine = Tones.faded(Tones.sine(RATE, RATE / divisor, amplitude, degrees, 1));

        assertThat(Loudness.of(sine).truePeakDb()).isBetween(dbtp - 0.4, dbtp + 0.2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void cases_20_to_23_one_period_at_full_scale_wherever_the_samples_fall(int offset) {
        AudioBuffer sound = Tones.oneLoudPeriod(RATE, offset);

        assertThat(Loudness.of(sound).truePeakDb()).isBetween(-0.4, 0.2);
    }

    @ParameterizedTest
    @CsvSource({"-20, -30, 10", "-20, -15, 5", "-40, -20, 20"})
    void range_cases_1_to_3_two_stretches(double first, double second, double range) {
        AudioBuffer sound = Tones.at(RATE, 2).then(20, first).then(20, second).sound();

        assertThat(Loudness.of(sound).loudnessRange()).isCloseTo(range, within(1.0));
    }

    @Test
    void range_case_4_very_soft_stretches_are_no_part_of_it() {
        Tones tones = Tones.at(RATE, 2).then(20, -50).then(20, -35);

        tones.then(20, -20).then(20, -35).then(20, -50);

        assertThat(Loudness.of(tones.sound()).loudnessRange()).isCloseTo(15, within(1.0));
    }

    private static void add(Loudness loudness, Tones tones) {
        AudioBuffer sound = tones.sound();
        loudness.add(new float[][] {sound.channel(0), sound.channel(1)}, sound.frames());
    }

    /** A sound on its way through a meter. */
    private static final class Metered {
        private final AudioBuffer sound;
        private final Loudness loudness;
        private int position;

        Metered(AudioBuffer sound) {
            this.sound = sound;
            loudness = new Loudness(sound.rate(), sound.channels());
        }

        void run(double seconds) {
            int count = (int) Math.round(seconds * sound.rate());
            float[][] block = new float[sound.channels()][count];
            for (int c = 0; c < block.length; c++) {
                System.arraycopy(sound.channel(c), position, block[c], 0, count);
            }
            loudness.add(block, count);
            position += count;
        }

        boolean more() {
            return position < sound.frames();
        }

        Loudness loudness() {
            return loudness;
        }
    }
}
