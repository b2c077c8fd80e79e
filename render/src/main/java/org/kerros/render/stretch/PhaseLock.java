package org.kerros.render.stretch;

import org.kerros.render.spectral.Spectrum;

/**
 * Turns the phases of a frame so that it goes on from the one made before it. Every peak of the spectrum rules the bins
 * from valley to valley: they all turn as it does, so the shape of a partial and of an attack stays whole.
 *
 * @see <a href="https://doi.org/10.1109/89.759041">Laroche and Dolson 1999, Improved phase vocoder time-scale
 *     modification of audio</a> (identity phase locking)
 */
final class PhaseLock {
    /** A peak whose power has grown more than this within a hop has just begun: it keeps its own phase. */
    private static final double BEGINNING = 1e-3;

    private final double[] powers;

    PhaseLock(int bins) {
        this.powers = new double[bins];
    }

    /**
     * Turns the spectra of all channels.
     *
     * @param now what is turned, in place
     * @param hopBefore of the same sound, one hop earlier
     * @param made what was made for the hop before
     */
    void turn(Spectrum[] now, Spectrum[] hopBefore, Spectrum[] made) {
        measure(now);
        int bins = powers.length;
        int from = 0;
        int peak = nextPeak(0);
        while (from < bins) {
            int next = nextPeak(peak + 1);
            int to = next < bins ? valley(peak, next) : bins;
            turnRegion(Math.min(peak, bins - 1), from, to, now, hopBefore, made);
            from = to;
            peak = next;
        }
    }

    private void measure(Spectrum[] now) {
        for (int bin = 0; bin < powers.length; bin++) {
            double power = 0;
            for (Spectrum channel : now) {
                power += channel.power(bin);
            }
            powers[bin] = power;
        }
    }

    /** The first bin, from one on, that no neighbour within two surpasses; the number of bins if there is none. */
    private int nextPeak(int from) {
        for (int bin = from; bin < powers.length; bin++) {
            if (isPeak(bin)) {
                return bin;
            }
        }
        return powers.length;
    }

    private boolean isPeak(int bin) {
        double power = powers[bin];
        return power > at(bin - 1) && power > at(bin - 2) && power >= at(bin + 1) && power >= at(bin + 2);
    }

    private double at(int bin) {
        return bin >= 0 && bin < powers.length ? powers[bin] : -1;
    }

    private int valley(int peak, int next) {
        int lowest = peak + 1;
        for (int bin = peak + 2; bin < next; bin++) {
            if (powers[bin] < powers[lowest]) {
                lowest = bin;
            }
        }
        return lowest;
    }

    /** The turn is that of the peak and its two neighbours together, which steadies it where partials glide. */
    private void turnRegion(int peak, int from, int to, Spectrum[] now, Spectrum[] hopBefore, Spectrum[] made) {
        double turnRe = 0;
        double turnIm = 0;
        double before = 0;
        double here = 0;
        for (int bin = Math.max(0, peak - 1); bin <= Math.min(powers.length - 1, peak + 1); bin++) {
            for (int channel = 0; channel < now.length; channel++) {
                double madeRe = made[channel].re()[bin];
                double madeIm = made[channel].im()[bin];
                double oldRe = hopBefore[channel].re()[bin];
                double oldIm = hopBefore[channel].im()[bin];
                turnRe += madeRe * oldRe + madeIm * oldIm;
                turnIm += madeIm * oldRe - madeRe * oldIm;
                before += hopBefore[channel].power(bin);
            }
            here += powers[bin];
        }
        double size = Math.sqrt(turnRe * turnRe + turnIm * turnIm);
        if (size > 0 && before > BEGINNING * here) {
            for (Spectrum channel : now) {
                turn(channel, from, to, turnRe / size, turnIm / size);
            }
        }
    }

    private static void turn(Spectrum spectrum, int from, int to, double re, double im) {
        for (int bin = from; bin < to; bin++) {
            spectrum.turn(bin, re, im);
        }
    }
}
