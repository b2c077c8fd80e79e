package org.kerros.workstation.ui.arrange;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;

/** Paints gain automation over a lane as the line it is, with its points. */
final class AutomationPainter {
    private static final double HIGHEST_DB = 6;
    private static final double LOWEST_DB = -60;
    private static final int DOT = 7;
    private static final BasicStroke LINE = new BasicStroke(1.5f);

    private final Look look;
    private final TimeScale scale;

    AutomationPainter(Look look, TimeScale scale) {
        this.look = look;
        this.scale = scale;
    }

    void paint(Graphics2D g, Automation automation, Rectangle lane) {
        List<Point> points = automation.points();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Path2D line = new Path2D.Double();
        line.moveTo(lane.x, y(points.get(0).value(), lane));
        for (Point point : points) {
            line.lineTo(scale.x(point.frame()), y(point.value(), lane));
        }
        line.lineTo(lane.x + lane.width, y(points.get(points.size() - 1).value(), lane));
        g.setStroke(LINE);
        g.setColor(look.accent);
        g.draw(line);
        for (Point point : points) {
            dot(g, scale.x(point.frame()), y(point.value(), lane));
        }
        g.setStroke(new BasicStroke(1));
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    private void dot(Graphics2D g, double x, double y) {
        Ellipse2D dot = new Ellipse2D.Double(x - DOT / 2.0, y - DOT / 2.0, DOT, DOT);
        g.setColor(look.lane);
        g.fill(dot);
        g.setColor(look.accent);
        g.draw(dot);
    }

    // Loud levels get more room than quiet ones, as on a fader.
    private static double y(double decibels, Rectangle lane) {
        double place = (Math.max(LOWEST_DB, Math.min(HIGHEST_DB, decibels)) - LOWEST_DB) / (HIGHEST_DB - LOWEST_DB);
        return lane.y + 6 + (lane.height - 12) * (1 - place * place);
    }
}
