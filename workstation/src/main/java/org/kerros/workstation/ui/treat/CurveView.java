package org.kerros.workstation.ui.treat;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import java.util.OptionalInt;
import javax.accessibility.AccessibleRole;
import org.kerros.library.Parameter;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.Treatment.Cloud;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.look.Painted;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.look.ParameterBar;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Draws a curve over the length of the cloud and lets hands change it. */
final class CurveView extends Painted {
    private static final long serialVersionUID = 1L;
    private static final int MARGIN = 6;
    static final int NEAR = 7;

    private final transient CloudModel model;
    private transient Optional<Automation> trying = Optional.empty();
    private long shownAt = -1;

    CurveView(CloudModel model) {
        super(AccessibleRole.CANVAS);
        this.model = model;
        setName("cloud.curve");
        setToolTipText(Texts.of("cloud.curve.tip"));
        getAccessibleContext().setAccessibleName(Texts.of("cloud.curve"));
        CurveMouse mouse = new CurveMouse(this);
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    Optional<Parameter> parameter() {
        String name = model.moving().get();
        return name.isEmpty() ? Optional.empty() : Optional.of(CloudParameters.named(name));
    }

    private Dial dial(Parameter parameter) {
        return Dial.of(parameter, ParameterBar.label(parameter.name()));
    }

    Automation curve() {
        return trying.orElseGet(() -> model.automation(model.moving().get()));
    }

    /** Shows and lets hear a curve that is not kept yet. */
    void tryOut(Automation curve) {
        trying = Optional.of(curve);
        parameter().ifPresent(parameter -> model.tryOut(parameter, curve));
        repaint();
    }

    void keep(Automation curve) {
        trying = Optional.empty();
        parameter().ifPresent(parameter -> model.move(parameter, curve));
        repaint();
    }

    void tick() {
        long now = model.heard().orElse(-1);
        if (isShowing() && now != shownAt) {
            shownAt = now;
            repaint();
        }
    }

    private long frames() {
        return Math.max(1, model.cloud().map(Cloud::frames).orElse(1L));
    }

    double x(long frame) {
        return MARGIN + (double) frame / frames() * (getWidth() - 2 * MARGIN);
    }

    double y(double value) {
        double place = parameter().map(found -> dial(found).place(value)).orElse(0.0);
        return MARGIN + (1 - place) * (getHeight() - 2 * MARGIN);
    }

    long frame(int x) {
        double share = (double) (x - MARGIN) / Math.max(1, getWidth() - 2 * MARGIN);
        return Math.round(Math.max(0, Math.min(1, share)) * (frames() - 1));
    }

    double value(int y) {
        double place = 1 - (double) (y - MARGIN) / Math.max(1, getHeight() - 2 * MARGIN);
        return parameter()
                .map(found -> dial(found).rounded(dial(found).value(place)))
                .orElse(0.0);
    }

    OptionalInt pointAt(int x, int y) {
        for (int i = curve().points().size() - 1; i >= 0; i--) {
            Point point = curve().points().get(i);
            if (Math.hypot(x(point.frame()) - x, y(point.value()) - y) <= NEAR) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Palette.of("lane"));
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setColor(Palette.of("gridStrong"));
        g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        if (shownAt >= 0) {
            g.setColor(Palette.of("text"));
            g.fillRect((int) Math.round(x(shownAt)), 1, 1, getHeight() - 2);
        }
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        if (!curve().isEmpty()) {
            line(g);
        }
        ends(g);
        g.dispose();
    }

    private void line(Graphics2D g) {
        Path2D path = new Path2D.Double();
        path.moveTo(1, y(curve().valueAt(0)));
        for (int x = MARGIN; x <= getWidth() - MARGIN; x++) {
            path.lineTo(x, y(curve().valueAt(frame(x))));
        }
        path.lineTo(getWidth() - 2.0, y(curve().valueAt(frames())));
        g.setColor(Palette.of("warning"));
        g.draw(path);
        for (Point point : curve().points()) {
            g.setColor(Palette.of("lane"));
            Ellipse2D dot = new Ellipse2D.Double(x(point.frame()) - 4, y(point.value()) - 4, 8, 8);
            g.fill(dot);
            g.setColor(Palette.of("warning"));
            g.draw(dot);
        }
    }

    private void ends(Graphics2D g) {
        parameter().filter(found -> found.choices().isEmpty()).ifPresent(found -> {
            g.setColor(Palette.of("secondary"));
            g.setFont(getFont() == null ? g.getFont() : getFont().deriveFont(10f));
            Dial dial = dial(found);
            g.drawString(dial.say(dial.max()), 5, 12);
            g.drawString(dial.say(dial.min()), 5, getHeight() - 4);
            model.heard().ifPresent(now -> {
                String text = curve().isEmpty() ? "" : dial.say(curve().valueAt(now));
                g.drawString(
                        Say.moment((double) now
                                        / model.desk()
                                                .piece()
                                                .composition()
                                                .get()
                                                .rate()) + "  " + text,
                        getWidth() - 120,
                        12);
            });
        });
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(300, 52);
    }
}
