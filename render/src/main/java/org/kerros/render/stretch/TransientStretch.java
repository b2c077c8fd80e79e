package org.kerros.render.stretch;

import org.kerros.library.AudioBuffer;
import org.kerros.render.spectral.ShortTime;
import org.kerros.timeline.work.Progress;

/**
 * Stretches by laying pieces of the source over one another, each taken where it best goes on from the piece before
 * (WSOLA). Around attacks, and at both ends, pieces are taken exactly where they lie, so each attack is heard once, as it
 * was, at its place.
 *
 * @see <a href="https://doi.org/10.1109/ICASSP.1993.319366">Verhelst and Roelands 1993, An overlap-add technique based on
 *     waveform similarity</a>
 * @see <a href="https://doi.org/10.1109/TASL.2007.909444">Grofit and Lavner 2008, Time-scale modification of audio signals
 *     using enhanced WSOLA with management of transients</a>
 */
final class TransientStretch {
    private static final double PIECE_SECONDS = 0.04;
    private static final double SEARCH_SECONDS = 0.0125;
    private static final int REPORT_EVERY = 16;

    private final AudioBuffer sound;
    private final double ratio;
    private final int hop;
    private final int search;
    private final float[] window;
    private final Similarity similarity;

    TransientStretch(AudioBuffer sound, double ratio) {
        this.sound = sound;
        this.ratio = ratio;
        this.hop = (int) Math.max(16, PIECE_SECONDS / 2 * sound.rate());
        this.search = (int) Math.max(8, SEARCH_SECONDS * sound.rate());
        this.window = ShortTime.hann(2 * hop);
        this.similarity = new Similarity(sound, 2 * hop, search);
    }

    float[][] stretch(int length, Progress progress) {
        Anchors anchors = new Anchors(Attacks.of(sound), sound.frames(), length, ratio, hop);
        float[][] result = new float[sound.channels()][length];
        long place = 0;
        for (long i = 0; i * hop < length + hop; i++) {
            long middle = i * hop;
            if (i % REPORT_EVERY == 0) {
                progress.report((double) middle / length, "Stretching");
            }
            place = place(middle, place, anchors);
            add(result, middle, place);
        }
        return result;
    }

    /** Where the piece with this middle comes from. */
    private long place(long middle, long before, Anchors anchors) {
        Anchors.Anchor anchor = anchors.nearest(middle);
        if (Math.abs(middle - anchor.result()) <= hop + hop / 4) {
            return anchor.source() + middle - anchor.result();
        }
        // A piece that is free to move must not reach into an attack, or that would be heard twice.
        long first = anchors.before(middle).source() + hop;
        long last = anchors.after(middle).source() - hop;
        if (first >= last) {
            return (first + last) / 2;
        }
        long wanted = Math.max(first, Math.min(last, Math.round(middle / ratio)));
        return similarity.best(before + hop, Math.max(first, wanted - search), Math.min(last, wanted + search));
    }

    private void add(float[][] result, long middle, long place) {
        for (int channel = 0; channel < result.length; channel++) {
            add(result[channel], middle - hop, sound.channel(channel), place - hop);
        }
    }

    private void add(float[] to, long start, float[] from, long place) {
        int first = (int) Math.max(0, Math.max(-start, -place));
        int last = (int) Math.min(window.length, Math.min(to.length - start, from.length - place));
        for (int i = first; i < last; i++) {
            to[(int) (start + i)] += window[i] * from[(int) (place + i)];
        }
    }
}
