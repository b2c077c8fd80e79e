package org.kerros.render.spectral;

/** The bins of spectra gathered in bands of equal musical width. */
final class Bands {
    private final double[] places;
    private final double reference;

    /**
     * A layout.
     *
     * @param size of the transform
     */
    Bands(int size, double rate, int bands, double lowHz, double highHz) {
        // A band's edges lie halfway to its neighbours.
        places = new double[bands + 1];
        for (int i = 0; i <= bands; i++) {
            places[i] = lowHz * StrictMath.pow(highHz / lowHz, (i - 0.5) / (bands - 1)) * size / rate;
        }
        reference = size / 4.0;
    }

    /** The level of each band: the strongest of its bins, or between two bins where bands are narrower. */
    float[] levels(Spectrum[] spectra) {
        float[] levels = new float[places.length - 1];
        for (int band = 0; band < levels.length; band++) {
            double power = 0;
            for (Spectrum spectrum : spectra) {
                power = Math.max(power, power(spectrum, places[band], places[band + 1]));
            }
            double db = 10 * StrictMath.log10(power / (reference * reference) + 1e-300);
            levels[band] = (float) Math.max(Spectrogram.FLOOR_DB, db);
        }
        return levels;
    }

    private static double power(Spectrum spectrum, double from, double to) {
        double middle = (from + to) / 2;
        double power = between(spectrum, middle);
        for (int bin = (int) Math.ceil(from); bin < Math.min(to, spectrum.bins()); bin++) {
            power = Math.max(power, spectrum.power(bin));
        }
        return power;
    }

    private static double between(Spectrum spectrum, double place) {
        int left = (int) Math.min(spectrum.bins() - 2, place);
        double part = Math.min(1, place - left);
        return (1 - part) * spectrum.power(left) + part * spectrum.power(left + 1);
    }
}
