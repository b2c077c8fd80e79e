package org.kerros.workstation.ui.arrange;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.SplittableRandom;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Treatment.Cloud;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.words.Read;

/** Paints a cloud as grains: as dense and as long as they are, in an order that comes from its seed. */
final class CloudPainter {
    private static final double USUAL_DENSITY = 40;
    private static final double USUAL_MILLIS = 120;
    private static final int CELL = 24;
    private static final int MOST_IN_A_CELL = 14;

    private final TimeScale scale;
    private final int rate;

    CloudPainter(TimeScale scale, int rate) {
        this.scale = scale;
        this.rate = rate;
    }

    void paint(Graphics2D g, Cloud cloud, Placement placement, Rectangle body, Rectangle seen, Color color) {
        double left = body.x - placement.source().start() / scale.framesPerPixel();
        double pixelsPerSecond = rate / scale.framesPerPixel();
        double wanted = number(cloud, "density", USUAL_DENSITY) * CELL / pixelsPerSecond;
        int count = (int) Math.max(2, Math.min(MOST_IN_A_CELL, Math.round(1 + 4 * Math.log10(1 + wanted))));
        int wide =
                (int) Math.max(3, Math.min(CELL, number(cloud, "grainLength", USUAL_MILLIS) / 1000 * pixelsPerSecond));
        Color soft = Palette.mix(Palette.of("lane"), color, 0.55);
        var old = g.getClip();
        g.clipRect(seen.x, seen.y, seen.width, seen.height);
        long first = (long) Math.floor((seen.x - left) / CELL) - 1;
        long last = (long) Math.floor((seen.x + seen.width - left) / CELL);
        for (long cell = Math.max(0, first); cell <= last; cell++) {
            SplittableRandom dice = new SplittableRandom(cloud.seed() * 31 + cell);
            double level = envelope(cloud, cell * CELL / pixelsPerSecond);
            for (int i = 0; i < count; i++) {
                int x = (int) Math.round(left + cell * CELL + dice.nextDouble() * CELL);
                double high = (dice.nextDouble() + dice.nextDouble() - 1) * level;
                int y = (int) Math.round(body.y + body.height / 2.0 + high * (body.height - 8) / 2);
                g.setColor(dice.nextBoolean() ? color : soft);
                g.fillRect(x, y - 1, wide, 3);
            }
        }
        g.setClip(old);
    }

    private double envelope(Cloud cloud, double seconds) {
        double end = (double) cloud.frames() / rate;
        double attack = Math.max(1e-3, number(cloud, "attack", 0.5));
        double release = Math.max(1e-3, number(cloud, "release", 1));
        return Math.max(0.1, Math.min(1, Math.min(seconds / attack, (end - seconds) / release)));
    }

    private static double number(Cloud cloud, String name, double otherwise) {
        String typed = cloud.settings().get(name);
        return typed == null ? otherwise : Read.number(typed).orElse(otherwise);
    }
}
