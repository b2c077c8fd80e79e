package org.kerros.workstation.ui.arrange;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Treatment;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Origin;
import org.kerros.workstation.ui.look.Palette;

/** Paints one placement: a header in the colour of its origin with badge and name, its waveform, its fades. */
final class PlacementPainter {
    static final int HEADER = 18;
    private static final int LOWEST_WITH_WAVE = 40;

    private final Look look;
    private final WaveTiles tiles;
    private final TimeScale scale;
    private final int rate;
    private final Rectangle visible;

    PlacementPainter(Look look, WaveTiles tiles, TimeScale scale, int rate, Rectangle visible) {
        this.look = look;
        this.tiles = tiles;
        this.scale = scale;
        this.rate = rate;
        this.visible = visible;
    }

    /** Paints into a box that may reach far out of what is visible. */
    void paint(Graphics2D g, Placement placement, Optional<ClipFace> face, Rectangle box, State state) {
        Origin origin = face.map(ClipFace::origin).orElse(Origin.IM);
        Color color = look.origin(origin);
        boolean tall = box.height >= LOWEST_WITH_WAVE;
        Rectangle seen = box.intersection(visible);
        g.setColor(tall ? look.body(origin) : color);
        g.fillRect(seen.x, seen.y, seen.width, seen.height);
        if (tall) {
            body(g, placement, origin, inner(box));
            tiles.fades().paint(g, placement, scale, inner(box), look.lane, color);
            header(g, box, color, origin);
        }
        name(g, placement, face, box, origin);
        if (!state.heard()) {
            veil(g, box);
        }
        outline(g, box, color, state.selected());
    }

    /** How a placement stands out. */
    record State(boolean selected, boolean heard) {}

    private static Rectangle inner(Rectangle box) {
        return new Rectangle(box.x, box.y + HEADER, box.width, box.height - HEADER);
    }

    private void header(Graphics2D g, Rectangle box, Color color, Origin origin) {
        Rectangle header = new Rectangle(box.x, box.y, box.width, HEADER).intersection(visible);
        g.setColor(color);
        g.fillRect(header.x, header.y, header.width, header.height);
        if (origin == Origin.IM) {
            Hatch.paint(g, header, Palette.mix(color, look.onOrigin, 0.14), 8);
        }
    }

    private void body(Graphics2D g, Placement placement, Origin origin, Rectangle body) {
        Rectangle seen = body.intersection(visible);
        if (seen.isEmpty() || body.height < 4) {
            return;
        }
        if (placement.treatment() instanceof Treatment.Cloud cloud) {
            new CloudPainter(scale, rate).paint(g, cloud, placement, body, seen, look.origin(origin));
            return;
        }
        double dense = g.getTransform().getScaleX();
        double ratio = placement.treatment() instanceof Treatment.Stretch stretch ? stretch.ratio() : 1;
        double framesPerPixel = scale.framesPerPixel() / dense / ratio;
        int height = (int) Math.round(body.height * dense);
        double clipLeft = body.x - placement.source().start() / scale.framesPerPixel();
        double tileWidth = WaveTiles.WIDTH / dense;
        int first = (int) Math.max(0, Math.floor((seen.x - clipLeft) / tileWidth));
        int last = (int) Math.floor((seen.x + seen.width - 1 - clipLeft) / tileWidth);
        float gain = (float) Math.pow(10, placement.gainDb() / 20);
        Shape old = g.getClip();
        g.clipRect(seen.x, seen.y, seen.width, seen.height);
        for (int i = first; i <= last; i++) {
            Optional<BufferedImage> tile = tiles.tile(
                    placement.clip(), framesPerPixel, rate, i, height, look.body(origin), look.origin(origin), gain);
            if (tile.isPresent()) {
                int x = (int) Math.round((clipLeft + i * tileWidth) * dense);
                draw(g, tile.get(), x, body, dense);
            }
        }
        g.setClip(old);
    }

    // Drawn at whole device pixels, so that the picture is copied and not resampled.
    private static void draw(Graphics2D g, BufferedImage tile, int deviceX, Rectangle body, double dense) {
        if (dense == 1) {
            g.drawImage(tile, deviceX, body.y, null);
            return;
        }
        AffineTransform at = AffineTransform.getTranslateInstance(deviceX / dense, body.y);
        at.scale(1 / dense, 1 / dense);
        g.drawImage(tile, at, null);
    }

    private void name(Graphics2D g, Placement placement, Optional<ClipFace> face, Rectangle box, Origin origin) {
        // At the view's edge, not at that of what is painted anew: the playhead leaves narrow strips.
        int left = Math.max(box.x, 0) + 6;
        int right = box.x + box.width - 4;
        if (right - left < 14) {
            return;
        }
        Shape old = g.getClip();
        g.clipRect(left, box.y, right - left, box.height);
        g.setColor(look.onOrigin);
        int baseline = box.y + 13;
        g.setFont(look.badge);
        g.drawString(origin.badge(), left, baseline);
        FontMetrics metrics = g.getFontMetrics();
        int x = left + metrics.stringWidth(origin.badge()) + 6;
        for (Origin parent : face.map(ClipFace::parents).orElse(List.of())) {
            x = parentBadge(g, parent, x, box.y) + 4;
        }
        g.setFont(look.small);
        g.setColor(look.onOrigin);
        String name = face.map(ClipFace::name).orElse("? " + placement.clip());
        g.drawString(name + TreatmentWords.of(placement.treatment()), x, baseline);
        g.setClip(old);
    }

    private int parentBadge(Graphics2D g, Origin parent, int x, int y) {
        g.setFont(look.badge);
        int width = g.getFontMetrics().stringWidth(parent.badge()) + 6;
        g.setColor(look.onOrigin);
        g.fillRoundRect(x - 1, y + 3, width + 2, 13, 4, 4);
        g.setColor(look.origin(parent));
        g.drawString(parent.badge(), x + 3, y + 13);
        return x + width + 2;
    }

    private void veil(Graphics2D g, Rectangle box) {
        Rectangle seen = box.intersection(visible);
        Composite old = g.getComposite();
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.55f));
        g.setColor(look.lane);
        g.fill(seen);
        g.setComposite(old);
        Hatch.paint(g, seen, Palette.mix(look.lane, look.secondary, 0.3), 10);
    }

    // Rectangles are many times faster than round outlines; corners left out look round at this size.
    private void outline(Graphics2D g, Rectangle box, Color color, boolean selected) {
        g.setColor(selected ? look.accent : Palette.mix(look.lane, color, 0.7));
        int thick = selected ? 2 : 1;
        Rectangle seen =
                box.intersection(new Rectangle(visible.x - 4, visible.y - 4, visible.width + 8, visible.height + 8));
        int corner = box.width > 8 ? 1 : 0;
        g.fillRect(seen.x + corner, box.y, seen.width - 2 * corner, thick);
        g.fillRect(seen.x + corner, box.y + box.height - thick, seen.width - 2 * corner, thick);
        g.fillRect(box.x, seen.y + corner, thick, seen.height - 2 * corner);
        g.fillRect(box.x + box.width - thick, seen.y + corner, thick, seen.height - 2 * corner);
        if (corner > 0) {
            cutCorners(g, box);
        }
    }

    private void cutCorners(Graphics2D g, Rectangle box) {
        g.setColor(look.lane);
        g.fillRect(box.x, box.y, 1, 1);
        g.fillRect(box.x + box.width - 1, box.y, 1, 1);
        g.fillRect(box.x, box.y + box.height - 1, 1, 1);
        g.fillRect(box.x + box.width - 1, box.y + box.height - 1, 1, 1);
    }
}
