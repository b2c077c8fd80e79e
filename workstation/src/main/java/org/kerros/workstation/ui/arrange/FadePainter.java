package org.kerros.workstation.ui.arrange;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.Placement;

/**
 * Paints the fades of a placement: what they take away is shaded, their curve is a line. A fade is drawn once into a
 * picture and kept, because translucent shapes cost many times what copying a picture does.
 */
final class FadePainter {
    /** A fade wider than this is seen from so near that its picture would be mostly out of sight. */
    private static final int WIDEST = 4096;

    private static final int MOST_KEPT = 200;
    private static final int SHADE = 175;
    private static final double LINE = 1.1;

    private record Key(int width, int height, FadeShape shape, boolean in, Color shade, Color line) {}

    private final Map<Key, BufferedImage> pictures = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, BufferedImage> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Paints both fades into the body of a placement. */
    void paint(Graphics2D g, Placement placement, TimeScale scale, Rectangle body, Color shade, Color line) {
        int in = width(placement.fadeIn(), scale);
        int out = width(placement.fadeOut(), scale);
        if (in > 1) {
            Key key = new Key(in, body.height, placement.fadeIn().shape(), true, shade, line);
            g.drawImage(picture(key), body.x, body.y, null);
        }
        if (out > 1) {
            Key key = new Key(out, body.height, placement.fadeOut().shape(), false, shade, line);
            g.drawImage(picture(key), body.x + body.width - out, body.y, null);
        }
    }

    private static int width(Fade fade, TimeScale scale) {
        return (int) Math.min(WIDEST, Math.round(fade.frames() / scale.framesPerPixel()));
    }

    private BufferedImage picture(Key key) {
        return pictures.computeIfAbsent(key, FadePainter::draw);
    }

    private static BufferedImage draw(Key key) {
        BufferedImage picture = new BufferedImage(key.width, key.height, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < key.width; i++) {
            int x = key.in ? i : key.width - 1 - i;
            double here = height(key, i + 0.5);
            double slope = Math.abs(height(key, i + 1) - height(key, i));
            column(pixels, key, x, here, Math.max(LINE, slope / 2 + LINE / 2));
        }
        return picture;
    }

    // How far below the top the curve runs.
    private static double height(Key key, double column) {
        return (key.height - 1) * (1 - key.shape.gainAt(Math.min(1, column / key.width)));
    }

    private static void column(int[] pixels, Key key, int x, double curve, double half) {
        for (int y = 0; y < key.height; y++) {
            double near = Math.max(0, Math.min(1, half + 0.5 - Math.abs(y - curve)));
            if (near > 0) {
                pixels[y * key.width + x] = argb(key.line, (int) Math.round(255 * near));
            } else if (y < curve) {
                pixels[y * key.width + x] = argb(key.shade, SHADE);
            }
        }
    }

    private static int argb(Color color, int alpha) {
        return alpha << 24 | (color.getRGB() & 0xFFFFFF);
    }
}
