package org.kerros.render.grains;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a sound is read between its samples. What would lie beyond its ends is silence. */
public enum Interpolation {
    /** Straight lines: quickest, dull in the treble. */
    LINEAR,
    /** Four-point Hermite curves (Catmull-Rom). */
    CUBIC,
    /** Sixteen points under a Kaiser-windowed sinc (β = 8): cleanest and slowest. */
    SINC,
    /** As cubic, but with the arithmetic of the first version, for recipes that were made with it. */
    ORIGINAL;

    /** Its name in recipes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a name in recipes. */
    public static Interpolation named(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Those a person may choose. */
    static List<String> names() {
        return Arrays.stream(values())
                .filter(value -> value != ORIGINAL)
                .map(Interpolation::id)
                .toList();
    }

    /** Something that reads so, with room of its own for one thread. */
    GrainReader reader() {
        return switch (this) {
            case LINEAR -> new LinearReader();
            case CUBIC -> new CubicReader();
            case SINC -> new SincReader();
            case ORIGINAL -> new OriginalReader();
        };
    }
}
