package org.kerros.library;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What analysis found in a sound. What could not be measured, such as the loudness of silence, is null.
 *
 * @param peak largest sample magnitude in dBFS
 * @param loudness integrated loudness in LUFS (ITU-R BS.1770-4, EBU R128)
 * @param pitch median fundamental frequency in Hz over voiced frames
 * @param pitchConfidence 0 to 1: how much of the sound is voiced, and how surely
 * @param brightness mean spectral centroid in Hz, weighted by energy
 * @param onsets times in seconds at which something begins
 */
public record Descriptors(
        @Nullable Double peak,
        @Nullable Double loudness,
        @Nullable Double pitch,
        double pitchConfidence,
        @Nullable Double brightness,
        List<Double> onsets) {
    public Descriptors {
        onsets = List.copyOf(onsets);
    }

    public OptionalDouble loudnessLufs() {
        return loudness == null ? OptionalDouble.empty() : OptionalDouble.of(loudness);
    }
}
