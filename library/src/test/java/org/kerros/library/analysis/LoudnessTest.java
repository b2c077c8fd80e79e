package org.kerros.library.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.library.AudioBuffer;

/** The minimum requirements tests of EBU Tech 3341 and 3342, generated from their definitions. */
class LoudnessTest {
    private static final Offset<Double> TENTH = within(0.1);

    @ParameterizedTest
    @ValueSource(ints = {16_000, 22_050, 44_100, 48_000, 96_000, 192_000})
    void a_stereo_tone_at_minus_23_dBFS_is_minus_23_LUFS_at_any_rate(int rate) {
        Loudness loudness = Loudness.of(Tones.at(rate, 2).then(5, -23).sound());

        assertThat(loudness.integrated()).isCloseTo(-23, TENTH);
        assertThat(loudness.momentary()).isCloseTo(-23, TENTH);
        assertThat(loudness.shortTerm()).isCloseTo(-23, TENTH);
        assertThat(loudness.samplePeakDb()).isCloseTo(-23, TENTH);
        assertThat(loudness.loudnessRange()).isCloseTo(0, TENTH);
    }

    @Test
    void a_softer_tone_is_as_much_softer() {
        assertThat(Loudness.of(Tones.at(48_000, 2).then(20, -33).sound()).integrated())
                .isCloseTo(-33, TENTH);
    }

    @Test
    void softer_stretches_are_gated() {
        AudioBuffer three =
                Tones.at(48_000, 2).then(10, -36).then(60, -23).then(10, -36).sound();
        AudioBuffer five = Tones.at(48_000, 2)
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
    void stretches_above_the_gate_are_averaged() {
        AudioBuffer sound =
                Tones.at(48_000, 2).then(20, -26).then(20.1, -20).then(20, -26).sound();

        assertThat(Loudness.of(sound).integrated()).isCloseTo(-23, TENTH);
    }

    @Test
    void surround_channels_count_more() {
        double[] fiveChannels = {-28, -28, -24, -30, -30};

        assertThat(Loudness.of(Tones.at(48_000, 5).then(20, fiveChannels).sound())
                        .integrated())
                .isCloseTo(-23, TENTH);
    }

    @Test
    void short_term_loudness_looks_at_three_seconds() {
        Tones tones = Tones.at(48_000, 2);
        for (int i = 0; i < 5; i++) {
            tones.then(1.34, -20).then(1.66, -30);
        }

        Loudness loudness = Loudness.of(tones.sound());

        assertThat(loudness.shortTerm()).isCloseTo(-23, TENTH);
        assertThat(loudness.highestShortTerm()).isCloseTo(-23, TENTH);
    }

    @Test
    void momentary_loudness_looks_at_four_tenths_of_a_second() {
        Tones tones = Tones.at(48_000, 2);
        for (int i = 0; i < 25; i++) {
            tones.then(0.18, -20).then(0.22, -30);
        }

        assertThat(Loudness.of(tones.sound()).momentary()).isCloseTo(-23, TENTH);
    }

    @ParameterizedTest
    @CsvSource({"-20, -30, 10", "-20, -15, 5", "-40, -20, 20"})
    void loudness_range_is_how_far_two_stretches_are_apart(double first, double second, double range) {
        AudioBuffer sound = Tones.at(48_000, 2).then(20, first).then(20, second).sound();

        assertThat(Loudness.of(sound).loudnessRange()).isCloseTo(range, within(1.0));
    }

    @Test
    void very_soft_stretches_are_no_part_of_the_range() {
        Tones tones = Tones.at(48_000, 2).then(20, -50).then(20, -35);

        tones.then(20, -20).then(20, -35).then(20, -50);

        assertThat(Loudness.of(tones.sound()).loudnessRange()).isCloseTo(15, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"4, 0, 0.5, -6", "4, 45, 0.5, -6", "6, 60, 0.5, -6", "8, 67.5, 0.5, -6", "4, 45, 1.41, 3"})
    void peaks_between_samples_are_found(double divisor, double degrees, double amplitude, double dbtp) {
        AudioBuffer sine = Tones.faded(Tones.sine(48_000, 48_000 / divisor, amplitude, degrees, 1));

        assertThat(Loudness.of(sine).truePeakDb()).isBetween(dbtp - 0.4, dbtp + 0.2);
    }

    @Test
    void a_peak_at_the_very_end_is_found() {
        AudioBuffer click = new AudioBuffer(48_000, 1, 1000);
        click.channel(0)[999] = 0.5f;

        assertThat(Loudness.of(click).truePeakDb()).isCloseTo(-6.02, within(0.01));
    }

    @Test
    void blocks_of_any_length_give_the_same_numbers() {
        AudioBuffer sound = Tones.at(44_100, 2).then(2.345, -20).then(1.7, -28).sound();
        Loudness whole = Loudness.of(sound);
        Loudness inBlocks = new Loudness(44_100, 2);

        for (int done = 0; done < sound.frames(); done += 777) {
            int count = Math.min(777, sound.frames() - done);
            float[][] block = new float[2][count];
            for (int c = 0; c < 2; c++) {
                System.arraycopy(sound.channel(c), done, block[c], 0, count);
            }
            inBlocks.add(block, count);
        }

        assertThat(inBlocks.integrated()).isCloseTo(whole.integrated(), within(1e-9));
        assertThat(inBlocks.truePeakDb()).isEqualTo(whole.truePeakDb());
        assertThat(inBlocks.loudnessRange()).isCloseTo(whole.loudnessRange(), within(1e-9));
    }

    @Test
    void silence_has_no_level() {
        Loudness loudness = Loudness.of(new AudioBuffer(48_000, 2, 96_000));

        assertThat(loudness.integrated()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(loudness.truePeakDb()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(loudness.loudnessRange()).isZero();
    }

    @Test
    void a_click_too_short_for_a_block_still_has_a_loudness() {
        AudioBuffer click = Tones.at(48_000, 2).then(0.2, -23).sound();

        assertThat(Loudness.of(click).integrated()).isCloseTo(-23, within(0.5));
    }
}
