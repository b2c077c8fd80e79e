package org.kerros.workstation.ui.arrange;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.OptionalInt;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.Composition;
import org.kerros.workstation.ui.desk.Dial;

/** Paints automation as the steps, lines and curves it is, with its points; what nothing moves as a pale line. */
final class AutomationPainter {
    private static final int DOT = 7;
    private static final int CURVE_PIXELS = 8;
    private static final BasicStroke LINE = new BasicStroke(1.5f);
    private static final BasicStroke THIN = new BasicStroke(1);

    private final Look look;
    private final TimeScale scale;

    AutomationPainter(Look look, TimeScale scale) {
        this.look = look;
        this.scale = scale;
    }

    /** Paints a lane with what is drawn in it. */
    void lane(Graphics2D g, LaneSpot spot, Composition composition, Rectangle visible, OptionalInt selected) {
        g.setColor(look.canvas);
        g.fillRect(visible.x, spot.top(), visible.width, spot.height());
        g.setColor(look.grid);
        g.fillRect(visible.x, (int) spot.y(spot.dial().initial()), visible.width, 1);
        Automation automation = spot.automation(composition);
        if (automation.isEmpty()) {
            int y = (int) Math.round(spot.y(spot.valueAt(composition, 0)));
            g.setColor(look.secondary);
            for (int x = visible.x - Math.floorMod(visible.x, 8); x < visible.x + visible.width; x += 8) {
                g.fillRect(x, y, 4, 1);
            }
        } else {
            paint(g, automation, spot, visible);
        }
        selected.ifPresent(index -> value(g, automation, spot, index));
        g.setColor(look.line);
        g.fillRect(visible.x, spot.top() + spot.height() - 1, visible.width, 1);
    }

    /** Paints automation over whatever is there. */
    void paint(Graphics2D g, Automation automation, LaneSpot spot, Rectangle visible) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        // Else corners are moved to whole pixels, and a slow line has stairs.
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setStroke(LINE);
        g.setColor(look.accent);
        g.draw(path(automation, spot, visible));
        for (Point point : automation.points()) {
            double x = scale.x(point.frame());
            if (x > visible.x - DOT && x < visible.x + visible.width + DOT) {
                dot(g, x, spot.y(point.value()), look.lane);
            }
        }
        g.setStroke(THIN);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_DEFAULT);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    private Path2D path(Automation automation, LaneSpot spot, Rectangle visible) {
        List<Point> points = automation.points();
        double right = visible.x + visible.width + 1.0;
        Path2D path = new Path2D.Double();
        path.moveTo(visible.x - 1.0, spot.y(automation.valueAt(scale.frame(visible.x - 1.0))));
        int next = automation.indexAfter(scale.frame(visible.x - 1.0));
        if (next > 0 && next < points.size()) {
            segment(path, automation, spot, next - 1, visible.x - 1.0, right);
        }
        for (int i = Math.max(0, next);
                i < points.size() && scale.x(points.get(i).frame()) < right;
                i++) {
            path.lineTo(scale.x(points.get(i).frame()), spot.y(points.get(i).value()));
            if (i + 1 < points.size()) {
                segment(path, automation, spot, i, scale.x(points.get(i).frame()), right);
            }
        }
        path.lineTo(right, spot.y(automation.valueAt(scale.frame(right))));
        return path;
    }

    /** From where the path is to the point after one, or as far as can be seen. */
    private void segment(Path2D path, Automation automation, LaneSpot spot, int index, double from, double right) {
        Point left = automation.points().get(index);
        Point next = automation.points().get(index + 1);
        double end = Math.min(right, scale.x(next.frame()));
        boolean straight = left.curve().isLine()
                && (spot.dial().law() == Dial.Law.EVEN || spot.dial().law() == Dial.Law.PAN);
        if (left.curve().hold()) {
            path.lineTo(end, spot.y(left.value()));
        } else if (!straight) {
            for (double x = (Math.floor(from / CURVE_PIXELS) + 1) * CURVE_PIXELS; x < end; x += CURVE_PIXELS) {
                path.lineTo(x, spot.y(automation.valueAt(scale.frame(x))));
            }
        }
        if (end < right) {
            path.lineTo(end, spot.y(next.value()));
        }
    }

    private void dot(Graphics2D g, double x, double y, Color inside) {
        Ellipse2D dot = new Ellipse2D.Double(x - DOT / 2.0, y - DOT / 2.0, DOT, DOT);
        g.setColor(inside);
        g.fill(dot);
        g.setColor(look.accent);
        g.draw(dot);
    }

    /** The selected point, full, with its value beside it. */
    private void value(Graphics2D g, Automation automation, LaneSpot spot, int index) {
        if (index >= automation.points().size()) {
            return;
        }
        Point point = automation.points().get(index);
        double x = scale.x(point.frame());
        double y = spot.y(point.value());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        dot(g, x, y, look.accent);
        g.setFont(look.small);
        FontMetrics metrics = g.getFontMetrics();
        String text = spot.dial().say(point.value());
        int left = (int) x + 9;
        int baseline =
                (int) Math.max(spot.top() + metrics.getAscent() + 3, Math.min(spot.top() + spot.height() - 5, y + 4));
        g.setColor(look.panel);
        g.fillRoundRect(
                left - 4,
                baseline - metrics.getAscent() - 1,
                metrics.stringWidth(text) + 8,
                metrics.getHeight() + 1,
                6,
                6);
        g.setColor(look.text);
        g.drawString(text, left, baseline);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    }
}
