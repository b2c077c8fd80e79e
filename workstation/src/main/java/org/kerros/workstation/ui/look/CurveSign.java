package org.kerros.workstation.ui.look;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** The small curve that says of a control that automation moves it. */
public final class CurveSign {
    private static final BasicStroke STROKE = new BasicStroke(1.5f);

    private CurveSign() {}

    /** Paints it, twelve pixels wide, around a middle line. */
    public static void paint(Graphics2D g, int x, int middle) {
        Path2D curve = new Path2D.Double();
        curve.moveTo(x, middle + 3.0);
        curve.curveTo(x + 4.0, middle + 3.0, x + 4.0, middle - 3.0, x + 6.0, middle - 3.0);
        curve.curveTo(x + 8.0, middle - 3.0, x + 8.0, middle + 3.0, x + 12.0, middle + 3.0);
        g.setColor(Palette.of("warning"));
        g.setStroke(STROKE);
        g.draw(curve);
        g.setStroke(new BasicStroke(1));
    }
}
