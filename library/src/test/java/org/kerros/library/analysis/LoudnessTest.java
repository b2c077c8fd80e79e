package org.kerros.library.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.library.AudioBuffer;

/** What {@link EbuMinimumRequirementsTest} does not ask. */
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

    @ParameterizedTest
    @ValueSource(ints = {44_100, 96_000})
    void the_true_peak_is_the_same_as_oversampling_everything_by_hand(int rate) {
        SplittableRandom random = new SplittableRandom(7);
        AudioBuffer noise = new AudioBuffer(rate, 1, 30_000);
        for (int i = 0; i < noise.frames(); i++) {
            noise.channel(0)[i] = (float) (random.nextDouble() * 2 - 1) * (i % 3_000) / 3_000;
        }

        double found = Math.pow(10, Loudness.of(noise).truePeakDb() / 20);

        assertThat(found).isCloseTo(OversampledPeak.of(noise.channel(0), rate < 96_000 ? 4 : 2), within(1e-5));
    }
}
