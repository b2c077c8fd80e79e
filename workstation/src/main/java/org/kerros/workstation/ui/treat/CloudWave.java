package org.kerros.workstation.ui.treat;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.accessibility.AccessibleRole;
import javax.swing.SwingUtilities;
import org.kerros.library.Parameter;
import org.kerros.render.grains.Grain;
import org.kerros.render.grains.LiveCloud;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Treatment.Cloud;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.look.Painted;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.words.Texts;

/**
 * The clip with the grains that sound now: where they read, how far, how high, how loud. Frames are left out when there are
 * too many grains to draw in time; no grain ever is. Click or drag to move the place grains come from.
 */
final class CloudWave extends Painted {
    private static final long serialVersionUID = 1L;
    private static final double SPAN_SECONDS = 0.03;
    private static final long LONGEST_NANOS = 6_000_000;
    private static final int MOST_REST = 30;

    private final transient CloudModel model;
    private final transient Parameter position = CloudParameters.named("position");
    private transient Optional<LiveCloud> cloud = Optional.empty();
    private transient Optional<Cloud> asked = Optional.empty();
    private transient List<Grain> grains = List.of();
    private long shownAt = -1;
    private int rest;

    CloudWave(CloudModel model) {
        super(AccessibleRole.CANVAS);
        this.model = model;
        setName("cloud.wave");
        setToolTipText(Texts.of("granulate.wave.tip"));
        getAccessibleContext().setAccessibleName(Texts.of("cloud.wave"));
        model.placement().watch(found -> ask());
        model.desk().shapes().ready().watch(ignored -> repaint());
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                point(event, false);
            }

            @Override
            public void mouseDragged(MouseEvent event) {
                point(event, false);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                point(event, true);
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    boolean isUnder(MouseEvent pointer) {
        return Dropped.over(this, pointer);
    }

    private void ask() {
        Optional<Cloud> now = model.cloud();
        if (!now.equals(asked)) {
            asked = now;
            model.placement()
                    .get()
                    .ifPresent(placement -> now.ifPresent(wanted ->
                            model.desk().workshop().shaping().cloud(placement, wanted, ready -> take(wanted, ready))));
        }
        repaint();
    }

    private void take(Cloud wanted, LiveCloud ready) {
        if (asked.equals(Optional.of(wanted))) {
            cloud = Optional.of(ready);
            shownAt = -1;
        }
    }

    /** Looks which grains sound now. */
    void tick() {
        if (!isShowing() || cloud.isEmpty() || model.cloud().isEmpty()) {
            return;
        }
        long now = model.heard().orElse(0);
        if (rest > 0) {
            rest--;
        } else if (now != shownAt) {
            look(cloud.get(), now);
        }
    }

    private void look(LiveCloud live, long now) {
        long begin = System.nanoTime();
        List<Grain> found = new ArrayList<>();
        live.grainsAt(now, (long) (SPAN_SECONDS * live.rate()), found::add);
        grains = found;
        shownAt = now;
        rest = (int) Math.min(MOST_REST, (System.nanoTime() - begin) / LONGEST_NANOS);
        repaint();
    }

    private void point(MouseEvent event, boolean done) {
        if (!SwingUtilities.isLeftMouseButton(event)) {
            return;
        }
        Optional<Placement> placement = model.placement().get();
        Optional<ClipFace> face =
                placement.flatMap(found -> model.desk().piece().face(found.clip()));
        face.ifPresent(found -> {
            double seconds = found.format().seconds() * event.getX() / Math.max(1, getWidth());
            CloudRange range = CloudRange.of(model, found);
            String typed = range.position(seconds);
            if (done) {
                model.set(position, typed);
            } else {
                model.tryOut(position, typed);
            }
        });
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Palette.of("lane"));
        g.fillRect(0, 0, getWidth(), getHeight());
        model.placement()
                .get()
                .flatMap(found -> model.desk().piece().face(found.clip()))
                .ifPresent(face -> new GrainPicture(model, face, getWidth(), getHeight()).paint(g, grains));
        g.setColor(Palette.of("gridStrong"));
        g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        g.dispose();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(300, 72);
    }
}
