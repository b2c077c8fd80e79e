package org.kerros.workstation.ui.make;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.accessibility.AccessibleRole;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Shape;
import org.kerros.workstation.ui.desk.Shapes;
import org.kerros.workstation.ui.look.Painted;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.words.Texts;

/** The source's waveform with the place grains are taken from; click or drag to move it. */
final class GrainWave extends Painted {
    private static final long serialVersionUID = 1L;
    private static final String POSITION = "position";
    private static final String SPRAY = "spray";

    private final transient GranulateModel model;
    private final transient Shapes shapes;

    GrainWave(GranulateModel model, Shapes shapes) {
        super(AccessibleRole.SLIDER);
        this.model = model;
        this.shapes = shapes;
        setName("granulate.wave");
        setToolTipText(Texts.of("granulate.wave.tip"));
        model.source().watch(ignored -> repaint());
        shapes.ready().watch(ignored -> repaint());
        model.setting(POSITION).ifPresent(setting -> setting.text().watch(ignored -> repaint()));
        model.setting(SPRAY).ifPresent(setting -> setting.text().watch(ignored -> repaint()));
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                point(event.getX());
            }

            @Override
            public void mouseDragged(MouseEvent event) {
                point(event.getX());
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    private void point(int x) {
        double share = Math.max(0, Math.min(1, (double) x / Math.max(1, getWidth())));
        model.setting(POSITION).ifPresent(setting -> setting.setNumber(share * top(setting)));
    }

    // A position is a share of the clip, or percent of it: its greatest value says which.
    private static double top(Setting setting) {
        return Double.isFinite(setting.parameter().max()) ? setting.parameter().max() : 1;
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(Palette.of("lane"));
        g.fillRect(0, 0, getWidth(), getHeight());
        Optional<ClipFace> face = model.source().get();
        face.ifPresent(found -> shapes.of(found.id()).ifPresent(shape -> wave(g, found, shape)));
        if (face.isPresent()) {
            marker(g, face.get());
        }
        g.setColor(Palette.of("gridStrong"));
        g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
    }

    private void wave(Graphics g, ClipFace face, Shape shape) {
        int width = Math.max(1, getWidth());
        float[] min = new float[width];
        float[] max = new float[width];
        float[] rms = new float[width];
        shape.read(0, (double) face.format().frames() / width, min, max, rms);
        int middle = getHeight() / 2;
        for (int x = 0; x < width; x++) {
            g.setColor(Palette.mix(Palette.of("lane"), Palette.origin(face.origin()), 0.6));
            g.drawLine(x, middle - Math.round(max[x] * middle), x, middle - Math.round(min[x] * middle));
            g.setColor(Palette.origin(face.origin()));
            int half = Math.round(rms[x] * middle);
            g.drawLine(x, middle - half, x, middle + half);
        }
    }

    private void marker(Graphics g, ClipFace face) {
        model.setting(POSITION).ifPresent(setting -> {
            int x = (int) Math.round(setting.number() / top(setting) * (getWidth() - 1));
            model.setting(SPRAY).ifPresent(spray -> {
                int reach = (int) Math.round(sprayShare(spray, face) * getWidth());
                g.setColor(Palette.seeThrough(Palette.of("accent"), 50));
                g.fillRect(x - reach, 0, 2 * reach, getHeight());
            });
            g.setColor(Palette.of("accent"));
            g.fillRect(x - 1, 0, 2, getHeight());
        });
    }

    private static double sprayShare(Setting spray, ClipFace face) {
        boolean seconds = spray.parameter().unit().equals("s");
        return seconds ? spray.number() / Math.max(0.001, face.format().seconds()) : spray.number() / top(spray);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(240, 80);
    }
}
