package org.kerros.render.stretch;

import java.util.Arrays;
import org.kerros.library.AudioBuffer;
import org.kerros.render.spectral.Fourier;
import org.kerros.render.spectral.Spectrum;

/** Finds where a sound is most like itself elsewhere: the largest normalised cross-correlation, all channels together. */
final class Similarity {
    private static final double SILENCE = 1e-20;

    private final AudioBuffer sound;
    private final int length;
    private final Fourier fourier;
    private final float[] wanted;
    private final float[] offered;
    private final Spectrum wantedSpectrum;
    private final Spectrum offeredSpectrum;
    private final double[] likeness;
    private final double[] energies;

    /**
     * Compares stretches of a sound.
     *
     * @param length how long they are
     * @param search how far from the middle of what is offered they may lie
     */
    Similarity(AudioBuffer sound, int length, int search) {
        this.sound = sound;
        this.length = length;
        this.fourier = new Fourier(Fourier.sizeFor(length + 2.0 * search + 1));
        this.wanted = new float[fourier.size()];
        this.offered = new float[fourier.size()];
        this.wantedSpectrum = new Spectrum(fourier.bins());
        this.offeredSpectrum = new Spectrum(fourier.bins());
        this.likeness = new double[2 * search + 1];
        this.energies = new double[2 * search + 1];
    }

    /** The middle, between two others, of the stretch that is most like the one with the wanted middle. */
    long best(long wantedMiddle, long lowest, long highest) {
        int choices = (int) (highest - lowest) + 1;
        compare(wantedMiddle - length / 2, lowest - length / 2, choices);
        int best = choices / 2;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < choices; i++) {
            double like = likeness[i] / Math.sqrt(energies[i] + SILENCE);
            boolean isNearer = Math.abs(i - choices / 2) < Math.abs(best - choices / 2);
            if (like > most || (like == most && isNearer)) {
                most = like;
                best = i;
            }
        }
        return lowest + best;
    }

    private void compare(long wantedStart, long offeredStart, int choices) {
        Arrays.fill(likeness, 0, choices, 0);
        Arrays.fill(energies, 0, choices, 0);
        for (int channel = 0; channel < sound.channels(); channel++) {
            take(sound.channel(channel), wantedStart, length, wanted);
            take(sound.channel(channel), offeredStart, length + choices - 1, offered);
            addEnergies(choices);
            fourier.forward(wanted, wantedSpectrum.re(), wantedSpectrum.im());
            fourier.forward(offered, offeredSpectrum.re(), offeredSpectrum.im());
            for (int bin = 0; bin < offeredSpectrum.bins(); bin++) {
                offeredSpectrum.turn(
                        bin, wantedSpectrum.re()[bin], -wantedSpectrum.im()[bin]);
            }
            fourier.inverse(offeredSpectrum.re(), offeredSpectrum.im(), offered);
            for (int i = 0; i < choices; i++) {
                likeness[i] += offered[i];
            }
        }
    }

    private void addEnergies(int choices) {
        double energy = 0;
        for (int i = 0; i < length; i++) {
            energy += (double) offered[i] * offered[i];
        }
        for (int i = 0; i < choices; i++) {
            energies[i] += energy;
            double leaving = offered[i];
            double coming = i + length < offered.length ? offered[i + length] : 0;
            energy = Math.max(0, energy - leaving * leaving + coming * coming);
        }
    }

    private static void take(float[] from, long start, int count, float[] to) {
        for (int i = 0; i < to.length; i++) {
            long at = start + i;
            to[i] = i < count && at >= 0 && at < from.length ? from[(int) at] : 0;
        }
    }
}
