package org.kerros.workstation.ui.arrange;

import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.util.Optional;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Marker;
import org.kerros.timeline.Section;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.words.Say;

/** Paints the section lane and the time ruler above the tracks, with markers, loop and playhead. */
final class RulerPainter {
    static final int SECTIONS = 24;
    static final int HEIGHT = 60;
    private static final int LABEL_PIXELS = 90;

    private final TimelineModel model;
    private final Look look;
    private final TimeScale scale;
    private final Composition composition;

    RulerPainter(TimelineModel model, Look look) {
        this.model = model;
        this.look = look;
        this.scale = model.scale().get();
        this.composition = model.shown();
    }

    void paint(Graphics2D g, Rectangle visible, Optional<FrameRange> loop) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(look.panel);
        g.fill(visible);
        composition.sections().forEach(section -> section(g, section));
        g.setColor(look.line);
        g.fillRect(visible.x, SECTIONS - 1, visible.width, 1);
        loop.ifPresent(range -> loop(g, range));
        ticks(g, visible);
        composition.markers().forEach(marker -> marker(g, marker));
        g.setColor(look.line);
        g.fillRect(visible.x, HEIGHT - 1, visible.width, 1);
        playhead(g);
    }

    private void section(Graphics2D g, Section section) {
        int left = (int) Math.round(scale.x(section.range().start()));
        int right = (int) Math.round(scale.x(section.range().end()));
        g.setColor(look.section);
        g.fillRoundRect(left + 1, 3, right - left - 2, SECTIONS - 7, 6, 6);
        Shape old = g.getClip();
        g.clipRect(left + 4, 0, Math.max(0, right - left - 8), SECTIONS);
        g.setColor(look.text);
        g.setFont(look.small);
        g.drawString(section.name(), Math.max(left, 0) + 8, 16);
        g.setClip(old);
    }

    private void loop(Graphics2D g, FrameRange range) {
        int left = (int) Math.round(scale.x(range.start()));
        int right = (int) Math.round(scale.x(range.end()));
        g.setColor(Palette.seeThrough(look.accent, 60));
        g.fillRect(left, SECTIONS, right - left, HEIGHT - SECTIONS);
        g.setColor(look.accent);
        g.fillRect(left, SECTIONS, right - left, 2);
    }

    private void ticks(Graphics2D g, Rectangle visible) {
        double step = Ruler.step(scale.framesPerPixel(), composition.rate(), LABEL_PIXELS);
        int parts = Ruler.parts(step);
        double part = step / parts * composition.rate();
        long index = Math.max(0, (long) Math.floor(scale.frame(visible.x - LABEL_PIXELS) / part));
        g.setFont(look.small);
        for (double x = scale.x(index * part); x < visible.x + visible.width; x = scale.x(++index * part)) {
            boolean labelled = index % parts == 0;
            g.setColor(labelled ? look.secondary : look.gridStrong);
            g.fillRect((int) Math.round(x), HEIGHT - (labelled ? 12 : 6), 1, labelled ? 11 : 5);
            if (labelled) {
                g.drawString(Say.tick(index * part / composition.rate(), step), (float) x + 4, HEIGHT - 8f);
            }
        }
    }

    private void marker(Graphics2D g, Marker marker) {
        int x = (int) Math.round(scale.x(marker.frame()));
        g.setFont(look.small);
        int width = g.getFontMetrics().stringWidth(marker.name()) + 10;
        g.setColor(look.warning);
        g.fillRoundRect(x, SECTIONS + 1, width, 14, 4, 4);
        g.fillRect(x, SECTIONS + 1, 1, HEIGHT - SECTIONS);
        g.setColor(Palette.of("onBright"));
        g.drawString(marker.name(), x + 5, SECTIONS + 12);
    }

    private void playhead(Graphics2D g) {
        int x = (int) Math.round(scale.x(model.playhead().get()));
        g.setColor(look.text);
        g.fillRect(x, HEIGHT - 6, 1, 6);
        g.fillPolygon(new Polygon(
                new int[] {x - 6, x + 7, x + 7, x + 1, x, x - 6},
                new int[] {HEIGHT - 15, HEIGHT - 15, HEIGHT - 9, HEIGHT - 3, HEIGHT - 3, HEIGHT - 9},
                6));
    }
}
