package org.kerros.library.analysis;

import be.tarsos.dsp.pitch.FastYin;
import be.tarsos.dsp.pitch.PitchDetectionResult;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The pitch of a sound as a whole: the median of what YIN (de Cheveigné and Kawahara 2002) finds in frames of about
 * 64 ms that are neither silent nor unvoiced.
 *
 * @param hz null where nothing is voiced
 * @param confidence the part of the sounding frames that is voiced, times YIN's mean certainty of those
 */
record Pitch(@Nullable Double hz, double confidence) {
    private static final Pitch NONE = new Pitch(null, 0);
    private static final double FRAME_SECONDS = 0.06;
    private static final int LOWEST_RATE = 1000;
    private static final double LOWEST_HZ = 20;
    private static final double SILENT_BELOW_LOUDEST = 0.001;
    private static final double SILENT = 1e-5;
    private static final double BREATH = 0.01;

    static Pitch of(float[] mono, int rate) {
        int size = Spectra.powerOfTwo(FRAME_SECONDS * rate, 64, 1 << 16);
        int frames = mono.length / size;
        if (rate < LOWEST_RATE || frames == 0) {
            return NONE;
        }
        return new Search(mono, rate, size, frames).pitch();
    }

    /** Goes through the frames. */
    private static final class Search {
        private final float[] mono;
        private final double[] levels;
        private final int size;
        private final double highestHz;
        private final FastYin yin;
        private final SplittableRandom breath = new SplittableRandom(1);
        private final double[] found;
        private int voiced;
        private int sounding;
        private double certainty;

        Search(float[] mono, int rate, int size, int frames) {
            this.mono = mono;
            this.size = size;
            this.levels = new double[frames];
            this.found = new double[frames];
            this.highestHz = rate / 4.0;
            this.yin = new FastYin(rate, size);
        }

        Pitch pitch() {
            for (int i = 0; i < levels.length; i++) {
                levels[i] = level(i * size);
            }
            double silent = Math.max(
                    SILENT, SILENT_BELOW_LOUDEST * Arrays.stream(levels).max().orElse(0));
            for (int i = 0; i < levels.length; i++) {
                if (levels[i] >= silent) {
                    sounding++;
                    take(yin.getPitch(frame(i, levels[i])));
                }
            }
            return voiced == 0 ? NONE : new Pitch(median(), Math.min(1, certainty / sounding));
        }

        private double level(int start) {
            double sum = 0;
            for (int i = start; i < start + size; i++) {
                sum += mono[i] * mono[i];
            }
            return Math.sqrt(sum / size);
        }

        /**
         * A frame with a breath of noise: TarsosDSP takes a frame for unvoiced if rounding makes it more periodic than
         * is possible, as happens with synthetic tones.
         */
        private float[] frame(int index, double level) {
            float[] frame = Arrays.copyOfRange(mono, index * size, (index + 1) * size);
            for (int i = 0; i < size; i++) {
                frame[i] += (float) (level * BREATH * (breath.nextDouble() - 0.5));
            }
            return frame;
        }

        private void take(PitchDetectionResult result) {
            if (result.isPitched() && result.getPitch() >= LOWEST_HZ && result.getPitch() <= highestHz) {
                found[voiced++] = result.getPitch();
                certainty += Math.max(0, Math.min(1, result.getProbability()));
            }
        }

        private double median() {
            double[] sorted = Arrays.copyOf(found, voiced);
            Arrays.sort(sorted);
            return voiced % 2 == 1 ? sorted[voiced / 2] : (sorted[voiced / 2 - 1] + sorted[voiced / 2]) / 2;
        }
    }
}
