package org.kerros.workstation.ui.arrange;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import org.kerros.timeline.Fade;
import org.kerros.timeline.Placement;
import org.kerros.workstation.ui.look.Palette;

/** Paints the fades of a placement: what they take away is shaded, their curve is a line. */
final class FadePainter {
    private static final int STEPS = 24;
    private static final BasicStroke LINE = new BasicStroke(1.5f);

    private final Look look;
    private final TimeScale scale;

    FadePainter(Look look, TimeScale scale) {
        this.look = look;
        this.scale = scale;
    }

    void paint(Graphics2D g, Placement placement, Rectangle body, Color color) {
        fade(g, placement.fadeIn(), scale.x(placement.start()), 1, body, color);
        fade(g, placement.fadeOut(), scale.x(placement.end()), -1, body, color);
    }

    private void fade(Graphics2D g, Fade fade, double edge, int direction, Rectangle body, Color color) {
        double width = fade.frames() / scale.framesPerPixel();
        if (width < 1
                || !g.hitClip(
                        (int) Math.min(edge, edge + direction * width) - 1, body.y, (int) width + 2, body.height)) {
            return;
        }
        Path2D curve = curve(fade, edge, direction * width, body);
        Path2D shade = new Path2D.Double(curve);
        shade.lineTo(edge, body.y);
        shade.closePath();
        g.setColor(Palette.seeThrough(look.lane, 175));
        g.fill(shade);
        g.setColor(color);
        g.setStroke(LINE);
        g.draw(curve);
        g.setStroke(new BasicStroke(1));
    }

    private static Path2D curve(Fade fade, double edge, double width, Rectangle body) {
        Path2D curve = new Path2D.Double();
        curve.moveTo(edge, body.y + body.height);
        for (int i = 1; i <= STEPS; i++) {
            double position = (double) i / STEPS;
            double level = fade.shape().gainAt(position);
            curve.lineTo(edge + width * position, body.y + body.height * (1 - level));
        }
        return curve;
    }
}
