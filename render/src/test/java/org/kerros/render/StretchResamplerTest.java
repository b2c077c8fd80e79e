package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kerros.library.AudioBuffer;
import org.kerros.timeline.work.Progress;

class StretchResamplerTest {
    @ParameterizedTest
    @CsvSource({"16000, 48000", "48000, 16000", "44100, 48000"})
    void stretches_in_any_order_are_what_resampling_the_whole_makes(int from, int to) {
        AudioBuffer noise = noise(from, 300_001);
        AudioBuffer whole = Resampler.resample(noise, to, Progress.none());
        StretchResampler resampler = new StretchResampler(
                (channel, frame, samples, at, count) ->
                        System.arraycopy(noise.channel(channel), (int) frame, samples, at, count),
                2,
                noise.frames(),
                from,
                to);

        float[][] together = new float[2][(int) resampler.frames()];
        for (int index = resampler.stretches() - 1; index >= 0; index--) {
            float[][] stretch = resampler.stretch(index);
            for (int channel = 0; channel < 2; channel++) {
                System.arraycopy(
                        stretch[channel], 0, together[channel], (int) resampler.start(index), stretch[0].length);
            }
        }

        assertThat(resampler.stretches()).isGreaterThan(2);
        assertThat(together[0]).isEqualTo(whole.channel(0));
        assertThat(together[1]).isEqualTo(whole.channel(1));
    }

    private static AudioBuffer noise(int rate, int frames) {
        SplittableRandom random = new SplittableRandom(4);
        AudioBuffer noise = new AudioBuffer(rate, 2, frames);
        for (int i = 0; i < frames; i++) {
            noise.channel(0)[i] = (float) random.nextDouble(-1, 1);
            noise.channel(1)[i] = (float) random.nextDouble(-1, 1);
        }
        return noise;
    }
}
