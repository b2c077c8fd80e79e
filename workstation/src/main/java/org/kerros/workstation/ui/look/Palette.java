package org.kerros.workstation.ui.look;

import java.awt.Color;
import java.util.Objects;
import javax.swing.UIManager;
import org.kerros.workstation.ui.desk.Origin;

/** The colours that panels paint with, in the look that is on. */
public final class Palette {
    private Palette() {}

    /** A colour by its name in the palette: "lane", "accent", "warning". */
    public static Color of(String name) {
        return Objects.requireNonNull(UIManager.getColor("Kerros." + name), name);
    }

    public static Color origin(Origin origin) {
        return of("origin." + origin.badge());
    }

    /** What a clip's body shows behind its waveform: a share of its colour over the lane. */
    public static Color body(Origin origin) {
        return mix(of("lane"), origin(origin), UIManager.getInt("Kerros.bodyShare") / 100.0);
    }

    /** Some of a colour over another. */
    public static Color mix(Color under, Color over, double share) {
        return new Color(
                mix(under.getRed(), over.getRed(), share),
                mix(under.getGreen(), over.getGreen(), share),
                mix(under.getBlue(), over.getBlue(), share));
    }

    private static int mix(int under, int over, double share) {
        return (int) Math.round(under + (over - under) * share);
    }

    public static Color seeThrough(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}
