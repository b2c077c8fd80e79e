package org.kerros.render.spectral;

import org.kerros.library.AudioBuffer;
import org.kerros.timeline.work.Progress;

/**
 * What frequencies a sound has at what time, for pictures: levels in dB over columns of time and bands of equal musical
 * width. A full-scale sine has 0 dB in its band. Immutable.
 */
public final class Spectrogram {
    /** The softest level there is. */
    public static final float FLOOR_DB = -120;

    private static final double WINDOW_SECONDS = 0.05;
    private static final int REPORT_EVERY = 32;

    private final double hopSeconds;
    private final double lowHz;
    private final double highHz;
    private final float[][] levels;

    private Spectrogram(double hopSeconds, double lowHz, double highHz, float[][] levels) {
        this.hopSeconds = hopSeconds;
        this.lowHz = lowHz;
        this.highHz = highHz;
        this.levels = levels;
    }

    /**
     * Measures a sound, all channels together. Takes about a hundredth of its length in time; not for the event thread.
     *
     * @param columns at most so many moments, at least 1; never closer together than a sixteenth of a frame
     * @param bands how many bands, at least 2
     * @param lowHz the middle of the lowest, above 0
     * @param highHz the middle of the highest; half the rate, if that is less
     */
    public static Spectrogram of(
            AudioBuffer sound, int columns, int bands, double lowHz, double highHz, Progress progress) {
        ShortTime frames = new ShortTime(Fourier.sizeFor(Math.max(64, WINDOW_SECONDS * sound.rate())));
        double hop = Math.max(frames.size() / 16.0, (double) sound.frames() / Math.max(1, columns));
        int count = (int) Math.max(1, Math.ceil(sound.frames() / hop));
        double high = Math.min(highHz, sound.rate() / 2.0);
        double low = Math.min(lowHz, high / 2);
        Bands layout = new Bands(frames.size(), sound.rate(), bands, low, high);
        float[][] levels = new float[count][];
        AudioBuffer tame = Taming.tame(sound);
        Spectrum[] spectra = Spectrum.several(sound.channels(), frames.bins());
        for (int column = 0; column < count; column++) {
            if (column % REPORT_EVERY == 0) {
                progress.report((double) column / count, "Looking at frequencies");
            }
            for (int channel = 0; channel < spectra.length; channel++) {
                frames.analyse(tame.channel(channel), Math.round((column + 0.5) * hop), spectra[channel]);
            }
            levels[column] = layout.levels(spectra);
        }
        return new Spectrogram(hop / sound.rate(), low, high, levels);
    }

    public int columns() {
        return levels.length;
    }

    public int bands() {
        return levels[0].length;
    }

    /** How far columns lie apart, in seconds. */
    public double hopSeconds() {
        return hopSeconds;
    }

    /** The middle of a column in seconds. */
    public double secondsAt(int column) {
        return (column + 0.5) * hopSeconds;
    }

    /** The middle of a band in Hz. */
    public double hertzAt(int band) {
        return lowHz * StrictMath.pow(highHz / lowHz, (double) band / (bands() - 1));
    }

    /** Which band a frequency lies in; below 0 or beyond the last if it lies outside. */
    public double bandOf(double hertz) {
        return (bands() - 1) * StrictMath.log(hertz / lowHz) / StrictMath.log(highHz / lowHz);
    }

    /** The level in dB, {@link #FLOOR_DB} or more. */
    public float levelDb(int column, int band) {
        return levels[column][band];
    }
}
