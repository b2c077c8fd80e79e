package org.kerros.render;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The filters of a ratio, one for each place between input frames; worked out once for all sounds. */
final class Taps {
    private static final Map<Ratio, SoftReference<float[][]>> KNOWN = new ConcurrentHashMap<>();

    private Taps() {}

    /** By phase, as {@link Ratio#taps} says; to be read only. */
    static float[][] of(Ratio ratio) {
        SoftReference<float[][]> kept = KNOWN.get(ratio);
        float[][] taps = kept == null ? null : kept.get();
        if (taps == null) {
            taps = new float[ratio.up()][];
            for (int phase = 0; phase < taps.length; phase++) {
                taps[phase] = ratio.taps(phase);
            }
            KNOWN.put(ratio, new SoftReference<>(taps));
        }
        return taps;
    }
}
