package org.kerros.render.processes;

import org.kerros.library.AudioBuffer;
import org.kerros.render.spectral.OverlapAdd;
import org.kerros.render.spectral.ShortTime;
import org.kerros.render.spectral.Spectrum;
import org.kerros.timeline.work.Progress;

/** Makes a sound frame by frame out of spectra: those of another sound, changed on the way, or any at all. */
final class Resynthesis {
    /** How many frames there are at any time. Eight, because phases that are changed need more than the usual four. */
    static final int OVERLAP = 8;

    private static final int REPORT_EVERY = 16;

    private final ShortTime frames;
    private final Spectrum[] spectra;
    private final OverlapAdd sum;

    /** Fills in the spectra of one frame. */
    interface Source {
        /**
         * Fills in a frame.
         *
         * @param number counts the frames
         * @param middle where its middle lies in the result; may lie before or after it
         * @param spectra one a channel; hold what was there before
         */
        void fill(long number, long middle, Spectrum[] spectra);
    }

    Resynthesis(ShortTime frames, int channels, int length) {
        this.frames = frames;
        this.spectra = Spectrum.several(channels, frames.bins());
        this.sum = new OverlapAdd(channels, length);
    }

    /** How far the frames lie apart. */
    static int hop(ShortTime frames) {
        return Math.max(1, frames.size() / OVERLAP);
    }

    /** The sound these frames make. */
    AudioBuffer make(int rate, Source source, Progress progress, String message) {
        int half = frames.size() / 2;
        int hop = hop(frames);
        long number = 0;
        for (long middle = (long) hop - half; middle < sum.frames() + half; middle += hop) {
            if (number % REPORT_EVERY == 0) {
                progress.report(Math.max(0, (double) middle / (sum.frames() + half)), message);
            }
            source.fill(number++, middle, spectra);
            for (int channel = 0; channel < spectra.length; channel++) {
                frames.add(spectra[channel], sum, channel, middle);
            }
            sum.weigh(frames.window(), middle - half);
        }
        return new AudioBuffer(rate, sum.finish());
    }
}
