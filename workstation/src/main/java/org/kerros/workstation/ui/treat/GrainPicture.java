package org.kerros.workstation.ui.treat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import org.kerros.render.grains.Grain;
import org.kerros.timeline.CloudSource;
import org.kerros.timeline.Treatment.Cloud;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Shape;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.words.Read;

/** Draws a clip with the range and place grains come from, and the grains over it. */
final class GrainPicture {
    private static final int SHADES = 8;
    private static final double OCTAVES = 4;

    private final CloudModel model;
    private final ClipFace face;
    private final int width;
    private final int height;

    GrainPicture(CloudModel model, ClipFace face, int width, int height) {
        this.model = model;
        this.face = face;
        this.width = Math.max(1, width);
        this.height = height;
    }

    void paint(Graphics2D g, List<Grain> grains) {
        CloudRange range = CloudRange.of(model, face);
        g.setColor(Palette.of("raised"));
        g.fillRect(x(range.from()), 0, Math.max(1, x(range.to()) - x(range.from())), height);
        model.desk().shapes().of(face.id()).ifPresent(shape -> wave(g, shape));
        place(g, range);
        grains(g, grains);
    }

    private int x(double seconds) {
        return (int) Math.round(seconds / Math.max(1e-6, face.format().seconds()) * width);
    }

    private void wave(Graphics2D g, Shape shape) {
        float[] min = new float[width];
        float[] max = new float[width];
        float[] rms = new float[width];
        shape.read(0, face.format().seconds() * shape.rate() / width, min, max, rms);
        int middle = height / 2;
        g.setColor(Palette.mix(Palette.of("lane"), Palette.origin(face.origin()), 0.5));
        for (int x = 0; x < width; x++) {
            g.drawLine(x, middle - Math.round(max[x] * middle), x, middle - Math.round(min[x] * middle));
        }
    }

    private void place(Graphics2D g, CloudRange range) {
        double position =
                Read.number(model.value(CloudParameters.named("position"))).orElse(0);
        g.setColor(Palette.of("accent"));
        g.fillRect(Math.min(width - 2, x(range.seconds(position)) - 1), 0, 2, height);
    }

    // Grains of another clip stand at their share of that clip.
    private double seconds(int source) {
        List<CloudSource> others = model.cloud().map(Cloud::others).orElse(List.of());
        ClipFace from = source == 0 || source > others.size()
                ? face
                : model.desk().piece().face(others.get(source - 1).clip()).orElse(face);
        return Math.max(1e-6, from.format().seconds());
    }

    /** A grain is as wide as what it reads; high ones lie above, loud ones are brighter. */
    private void grains(Graphics2D g, List<Grain> grains) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        Color[] shades = new Color[SHADES + 1];
        for (int i = 0; i <= SHADES; i++) {
            shades[i] = Palette.seeThrough(Palette.of(i > 0 ? "warning" : "text"), 90 + 160 * i / SHADES);
        }
        for (Grain grain : grains) {
            double scale = face.format().seconds() / seconds(grain.source());
            double left = Math.min(grain.position(), grain.position() + grain.reach()) * scale;
            int x = x(left);
            int wide = Math.max(3, x(left + Math.abs(grain.reach()) * scale) - x);
            double up = Math.max(-1, Math.min(1, grain.semitones() / 12 / OCTAVES));
            int y = (int) Math.round((height - 6) * (0.5 - 0.45 * up - 0.05 * grain.pan()));
            g.setColor(shades[(int) Math.round(Math.min(1, grain.level()) * SHADES)]);
            g.fillRect(x, y, wide, 4);
        }
    }
}
