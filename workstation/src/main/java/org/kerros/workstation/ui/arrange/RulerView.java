package org.kerros.workstation.ui.arrange;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.accessibility.AccessibleRole;
import org.kerros.timeline.FrameRange;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Sound;
import org.kerros.workstation.ui.look.Painted;
import org.kerros.workstation.ui.words.Texts;

/** Time above the tracks: click to set the playhead, Shift-drag to loop, Alt-drag to listen, double-click a name to change it. */
final class RulerView extends Painted {
    private static final long serialVersionUID = 1L;

    private final transient TimelineModel model;
    private final transient Value<Optional<FrameRange>> loop;
    private final transient Sound sound;
    private final transient Renaming renaming;
    private transient Look look = new Look();
    private long loopFrom;

    RulerView(TimelineModel model, Value<Optional<FrameRange>> loop, Sound sound, Renaming renaming) {
        super(AccessibleRole.RULER);
        this.model = model;
        this.loop = loop;
        this.sound = sound;
        this.renaming = renaming;
        setName("ruler");
        setOpaque(true);
        getAccessibleContext().setAccessibleName(Texts.of("ruler.name"));
        setToolTipText(Texts.of("ruler.tip"));
        model.changes().watch(ignored -> repaint());
        model.playhead().watch(ignored -> repaint());
        loop.watch(ignored -> repaint());
        MouseAdapter mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addMouseWheelListener(new TimelineWheel(model));
    }

    /** Asks for another name of a section or marker. */
    interface Renaming {
        void at(int y, long frame);
    }

    private final class Mouse extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            long frame = model.scale().get().frame(event.getX());
            loopFrom = frame;
            if (event.getClickCount() == 2) {
                renaming.at(event.getY(), frame);
            } else if (!event.isShiftDown()) {
                model.playhead().set(frame);
            }
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            long frame = model.scale().get().frame(event.getX());
            if (!event.isShiftDown()) {
                model.playhead().set(frame);
                scrub(event.isAltDown(), frame);
            } else if (frame != loopFrom) {
                loop.set(Optional.of(FrameRange.between(Math.min(frame, loopFrom), Math.max(frame, loopFrom))));
            }
        }

        private void scrub(boolean wanted, long frame) {
            if (wanted) {
                sound.scrub(frame);
            } else {
                sound.endScrub();
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            sound.endScrub();
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            model.hint().set(Texts.of("hint.ruler"));
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        new RulerPainter(model, look).paint(g, graphics.getClipBounds(), loop.get());
        g.dispose();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        look = new Look();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(100, RulerPainter.HEIGHT);
    }
}
