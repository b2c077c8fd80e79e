package org.kerros.render.processes;

import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.spectral.Fourier;
import org.kerros.render.spectral.ShortTime;

/** The parameter most spectral processes share: how long a frame is. */
final class Windows {
    private static final int SMALLEST = 64;
    private static final int LARGEST = 1 << 18;

    private Windows() {}

    static Parameter parameter(double initialMs) {
        return Parameter.number(
                "window",
                initialMs,
                5,
                2000,
                "ms",
                "How long a frame is: longer tells frequencies apart better, shorter tells moments apart better.");
    }

    /** Frames as long as set, or a little longer: a power of two. */
    static ShortTime frames(Settings settings, int rate) {
        double wanted = settings.number("window") / 1000 * rate;
        return new ShortTime(Fourier.sizeFor(Math.max(SMALLEST, Math.min(LARGEST, wanted))));
    }
}
