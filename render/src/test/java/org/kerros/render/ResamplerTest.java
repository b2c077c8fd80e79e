package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kerros.library.AudioBuffer;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.Progress;

class ResamplerTest {
    /** The sine that should come out, subtracted by its definition: what remains is error, image and alias together. */
    private static double errorDb(double hertz, int from, int to) {
        AudioBuffer output = Resampler.resample(Sounds.sine(hertz, from, 1), to, Progress.none());
        double error = 0;
        int first = to / 8;
        int last = output.frames() - to / 8;
        for (int i = first; i < last; i++) {
            double expected = 0.5 * Math.sin(2 * Math.PI * hertz * i / to);
            error += Math.pow(output.channel(0)[i] - expected, 2);
        }
        return 10 * Math.log10(error / (last - first) / 0.125);
    }

    @ParameterizedTest
    @CsvSource({
        "16000, 48000",
        "48000, 16000",
        "16000, 44100",
        "44100, 16000",
        "44100, 48000",
        "48000, 44100",
        "8000, 44100",
        "22050, 48000",
        "44100, 192000",
        "96000, 44100",
        "44100, 44101",
        "11127, 48000",
        "48000, 47999"
    })
    void tones_up_to_nine_tenths_of_the_lower_band_come_out_as_they_went_in(int from, int to) {
        int lower = Math.min(from, to);
        for (double part : new double[] {0.003, 0.1, 0.23, 0.31, 0.4, 0.45}) {
            assertThat(errorDb(part * lower, from, to))
                    .as("%s Hz", part * lower)
                    .isLessThan(-110);
        }
    }

    @ParameterizedTest
    @CsvSource({"48000, 16000", "44100, 16000", "48000, 44100", "96000, 44100", "192000, 8000", "48000, 47999"})
    void tones_beyond_the_new_band_vanish(int from, int to) {
        for (double hertz = 0.505 * to; hertz < 0.5 * from; hertz += 0.0371 * from) {
            AudioBuffer output = Resampler.resample(Sounds.sine(hertz, from, 1), to, Progress.none());

            double level = Sounds.rmsDb(output.channel(0), to / 8, to - to / 8) - 10 * Math.log10(0.125);
            assertThat(level).as("%s Hz", hertz).isLessThan(-105);
        }
    }

    @ParameterizedTest
    @CsvSource({"16000, 48000", "48000, 16000", "16000, 44100"})
    void the_pass_band_is_flat_within_a_tenth_of_a_decibel(int from, int to) {
        int lower = Math.min(from, to);
        for (double part = 0.01; part <= 0.45; part += 0.02) {
            AudioBuffer output = Resampler.resample(Sounds.sine(part * lower, from, 1), to, Progress.none());

            double level = Sounds.rmsDb(output.channel(0), to / 8, to - to / 8);
            assertThat(level).as("%s of the rate", part).isCloseTo(10 * Math.log10(0.125), within(0.1));
        }
    }

    @Test
    void frame_zero_lands_on_frame_zero() {
        AudioBuffer click = new AudioBuffer(16000, 1, 4000);
        click.channel(0)[0] = 1;
        click.channel(0)[1000] = 1;

        float[] output = Resampler.resample(click, 48000, Progress.none()).channel(0);

        assertThat(output[0]).isEqualTo(output[3000]).isGreaterThan(0.9f);
        assertThat(output[2999]).isCloseTo(output[3001], within(1e-7f));
    }

    @Property(tries = 60)
    void the_result_is_as_long_as_needed_and_stays_in_bounds(
            @ForAll @IntRange(min = 0, max = 3000) int frames,
            @ForAll @IntRange(min = 1000, max = 50000) int from,
            @ForAll @IntRange(min = 1000, max = 50000) int to) {
        AudioBuffer output = Resampler.resample(Sounds.constant(0.5f, from, 2, frames), to, Progress.none());

        assertThat(output.frames()).isEqualTo((int) Math.ceil((double) frames * to / from));
        assertThat(output.rate()).isEqualTo(to);
        assertThat(output.peak()).isLessThan(0.7f);
    }

    @Property(tries = 30)
    void both_ways_of_computing_agree(
            @ForAll @IntRange(min = 1, max = 7) int up, @ForAll @IntRange(min = 1, max = 7) int down) {
        float[] noise = Sounds.noise(5, 1000, 1, 400).channel(0);
        Ratio ratio = Ratio.between(down * 1000, up * 1000);
        int frames = (int) ratio.lengthOf(noise.length);

        float[] rows = new ParallelLanes(noise, ratio, frames).resample(Progress.none());
        float[] single = FrameByFrame.resample(noise, ratio, frames, Progress.none());

        for (int i = 0; i < frames; i++) {
            assertThat(rows[i]).isCloseTo(single[i], within(2e-6f));
        }
    }

    @Test
    void the_same_rate_is_the_same_sound() {
        AudioBuffer sound = Sounds.sine(440, 44100, 0.1);

        assertThat(Resampler.resample(sound, 44100, Progress.none())).isSameAs(sound);
    }

    @Test
    void it_can_be_cancelled() {
        Progress stop = (fraction, message) -> {
            throw new Cancelled();
        };

        assertThatThrownBy(() -> Resampler.resample(Sounds.sine(440, 16000, 1), 48000, stop))
                .isInstanceOf(Cancelled.class);
    }
}
