package org.kerros.library.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Descriptors;
import org.kerros.timeline.work.Progress;

/** Describes sound by numbers: level, loudness, pitch, brightness and onsets. */
public final class Analysis {
    private Analysis() {}

    /** Measures a whole sound. NaN and infinite samples count as silence; what cannot be measured is null. */
    public static Descriptors describe(AudioBuffer audio, Progress progress) {
        progress.report(0, "Measuring loudness");
        Loudness loudness = Loudness.of(audio);
        float[] mono = Mono.of(audio);
        progress.report(0.3, "Finding pitch");
        Pitch pitch = Pitch.of(mono, audio.rate());
        progress.report(0.6, "Finding onsets");
        Spectrum spectrum = spectrum(mono, audio.rate(), progress.part(0.6, 1));
        return new Descriptors(
                finite(loudness.samplePeakDb()),
                finite(loudness.integrated()),
                pitch.hz(),
                pitch.confidence(),
                spectrum.centroid(),
                spectrum.onsets());
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** What the spectra tell. */
    private record Spectrum(@Nullable Double centroid, List<Double> onsets) {}

    private static Spectrum spectrum(float[] mono, int rate, Progress progress) {
        Spectra spectra = new Spectra(mono, rate);
        Onsets onsets = new Onsets(mono, rate, spectra);
        float[] magnitudes = new float[spectra.bins()];
        double energies = 0;
        double weighted = 0;
        for (int frame = 0; frame < spectra.frames(); frame++) {
            spectra.magnitudes(frame, magnitudes);
            onsets.add(frame, magnitudes);
            double energy = energy(magnitudes);
            energies += energy;
            weighted += energy * centroid(magnitudes) * spectra.binHz();
            if (frame % 256 == 0) {
                progress.report((double) frame / spectra.frames(), "Finding onsets");
            }
        }
        return new Spectrum(energies > 0 ? finite(weighted / energies) : null, onsets.times());
    }

    private static double energy(float[] magnitudes) {
        double sum = 0;
        for (float magnitude : magnitudes) {
            sum += (double) magnitude * magnitude;
        }
        return sum;
    }

    /** The mean bin, weighted by magnitude. */
    private static double centroid(float[] magnitudes) {
        double sum = 0;
        double weighted = 0;
        for (int bin = 0; bin < magnitudes.length; bin++) {
            sum += magnitudes[bin];
            weighted += (double) magnitudes[bin] * bin;
        }
        return sum > 0 ? weighted / sum : 0;
    }
}
