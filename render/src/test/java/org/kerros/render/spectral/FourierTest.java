package org.kerros.render.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FourierTest {
    @ParameterizedTest
    @ValueSource(ints = {4, 8, 16, 32, 64, 512, 1024})
    void gives_what_the_definition_gives(int size) {
        float[] samples = noise(size);
        Fourier fourier = new Fourier(size);
        float[] re = new float[fourier.bins()];
        float[] im = new float[fourier.bins()];

        fourier.forward(samples, re, im);

        for (int bin = 0; bin < fourier.bins(); bin++) {
            double expectedRe = 0;
            double expectedIm = 0;
            for (int i = 0; i < size; i++) {
                double angle = 2 * Math.PI * ((long) bin * i % size) / size;
                expectedRe += samples[i] * Math.cos(angle);
                expectedIm -= samples[i] * Math.sin(angle);
            }
            assertThat((double) re[bin]).isCloseTo(expectedRe, within(1e-6 * size));
            assertThat((double) im[bin]).isCloseTo(expectedIm, within(1e-6 * size));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 128, 4096, 1 << 17})
    void comes_back_to_130_dB(int size) {
        float[] samples = noise(size);
        Fourier fourier = new Fourier(size);
        float[] re = new float[fourier.bins()];
        float[] im = new float[fourier.bins()];
        float[] back = new float[size];

        fourier.forward(samples, re, im);
        fourier.inverse(re, im, back);

        double error = 0;
        double power = 0;
        for (int i = 0; i < size; i++) {
            error += Math.pow(back[i] - samples[i], 2);
            power += Math.pow(samples[i], 2);
        }
        assertThat(10 * Math.log10(error / power)).isLessThan(-130);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 1000, 1 << 25})
    void takes_powers_of_two_only(int size) {
        assertThatThrownBy(() -> new Fourier(size)).hasMessageContaining("not " + size);
    }

    private static float[] noise(int size) {
        SplittableRandom random = new SplittableRandom(size);
        float[] noise = new float[size];
        for (int i = 0; i < size; i++) {
            noise[i] = (float) (2 * random.nextDouble() - 1);
        }
        return noise;
    }
}
