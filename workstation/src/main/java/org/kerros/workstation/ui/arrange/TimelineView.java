package org.kerros.workstation.ui.arrange;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.accessibility.AccessibleRole;
import javax.swing.JPopupMenu;
import org.kerros.workstation.ui.desk.Shapes;
import org.kerros.workstation.ui.look.Painted;
import org.kerros.workstation.ui.words.Texts;

/** The lanes: shows what the model says and turns mouse, wheel and keys into its gestures. */
public final class TimelineView extends Painted {
    private static final long serialVersionUID = 1L;

    private final transient TimelineModel model;
    private final transient WaveTiles tiles;
    private transient Look look = new Look();
    private int playheadX;

    public TimelineView(TimelineModel model, Shapes shapes) {
        super(AccessibleRole.CANVAS);
        this.model = model;
        this.tiles = new WaveTiles(shapes);
        setName("timeline");
        setOpaque(true);
        setFocusable(true);
        getAccessibleContext().setAccessibleName(Texts.of("arrange.name"));
        model.changes().watch(ignored -> repaint());
        shapes.ready().watch(ignored -> repaint());
        model.playhead().watch(ignored -> movePlayhead());
        TimelineMouse mouse = new TimelineMouse(this, model);
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addMouseWheelListener(new TimelineWheel(model));
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                model.resized(getWidth(), getHeight());
            }
        });
    }

    // Only what the playhead leaves and where it goes is painted while playing.
    private void movePlayhead() {
        int x = (int) Math.round(model.scale().get().x(model.playhead().get()));
        repaint(playheadX - 1, 0, 3, getHeight());
        repaint(x - 1, 0, 3, getHeight());
        playheadX = x;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Rectangle visible = graphics.getClipBounds();
        Graphics2D g = (Graphics2D) graphics.create();
        new LanesPainter(model, tiles, look).paint(g, visible);
        g.dispose();
    }

    /** Shows this menu where clips are clicked with the other button. */
    public void offer(JPopupMenu menu) {
        setComponentPopupMenu(menu);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        look = new Look();
        if (tiles != null) {
            tiles.clear();
        }
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(200, 80);
    }
}
