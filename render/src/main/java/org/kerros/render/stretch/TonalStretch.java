package org.kerros.render.stretch;

import org.kerros.library.AudioBuffer;
import org.kerros.render.spectral.Fourier;
import org.kerros.render.spectral.OverlapAdd;
import org.kerros.render.spectral.ShortTime;
import org.kerros.render.spectral.Spectrum;
import org.kerros.timeline.work.Progress;

/**
 * Stretches with a phase vocoder. For every frame of the result two frames of the source are transformed: one that lies
 * where the result's time points to, and one exactly a hop before. What turns in between is how phases go on, whatever
 * the ratio; nothing is unwrapped, no frequency estimated. Around each peak all bins, of all channels, turn together.
 *
 * @see PhaseLock
 */
final class TonalStretch {
    private static final double WINDOW_SECONDS = 0.06;
    private static final int OVERLAP = 8;
    private static final int REPORT_EVERY = 16;

    private final AudioBuffer sound;
    private final double ratio;
    private final ShortTime frames;
    private final int hop;
    private final PhaseLock lock;
    private final Spectrum[] now;
    private final Spectrum[] hopBefore;
    private final Spectrum[] made;

    /**
     * Stretches one sound.
     *
     * @param raised how far apart partials lie, against those of natural sound; more, and windows can be shorter
     */
    TonalStretch(AudioBuffer sound, double ratio, double raised) {
        this.sound = sound;
        this.ratio = ratio;
        this.frames = new ShortTime(Fourier.sizeFor(Math.max(64, WINDOW_SECONDS * sound.rate() / raised)));
        this.hop = frames.size() / OVERLAP;
        this.lock = new PhaseLock(frames.bins());
        this.now = Spectrum.several(sound.channels(), frames.bins());
        this.hopBefore = Spectrum.several(sound.channels(), frames.bins());
        this.made = Spectrum.several(sound.channels(), frames.bins());
    }

    float[][] stretch(int length, Progress progress) {
        OverlapAdd sum = new OverlapAdd(sound.channels(), length);
        for (long i = 0; i * hop < length + hop; i++) {
            long middle = i * hop;
            if (i % REPORT_EVERY == 0) {
                progress.report((double) middle / length, "Stretching");
            }
            analyse(middle < length / 2 ? place(middle) : sound.frames() - place(length - middle));
            if (i > 0) {
                lock.turn(now, hopBefore, made);
            }
            add(sum, middle);
        }
        return sum.finish();
    }

    /**
     * Where a frame of the result comes from, counted from the nearer end. Where frames reach beyond the sound they go
     * along with the result, as if nothing were stretched, and then wait: the edge of the sound would else lie elsewhere
     * in each of them, and the result would come up and fade over half a window.
     */
    private long place(long middle) {
        long edge = Math.min(frames.size(), sound.frames()) / 2;
        return Math.max(Math.min(middle, edge), Math.round(middle / ratio));
    }

    private void analyse(long place) {
        for (int channel = 0; channel < now.length; channel++) {
            frames.analyse(sound.channel(channel), place, now[channel]);
            frames.analyse(sound.channel(channel), place - hop, hopBefore[channel]);
        }
    }

    private void add(OverlapAdd sum, long middle) {
        for (int channel = 0; channel < now.length; channel++) {
            made[channel].copy(now[channel]);
            frames.add(made[channel], sum, channel, middle);
        }
        sum.weigh(frames.window(), middle - frames.size() / 2);
    }
}
