package org.kerros.workstation.ui.treat;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import org.kerros.timeline.Automation;
import org.kerros.workstation.ui.words.Texts;

/**
 * Hands on a curve: press to add a point or take one, with Alt to bend the way; a double click takes a point away, the
 * other button makes steps.
 */
final class CurveMouse extends MouseAdapter {
    private static final double PIXELS_TO_BEND = 60;

    private final CurveView view;
    private Optional<CurveDrag> drag = Optional.empty();
    private int pressedY;

    CurveMouse(CurveView view) {
        this.view = view;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (event.isPopupTrigger()) {
            offer(event);
        } else if (SwingUtilities.isLeftMouseButton(event) && event.getClickCount() == 1) {
            pressedY = event.getY();
            drag = begin(event);
            drag.ifPresent(found -> view.tryOut(found.now()));
        }
    }

    private Optional<CurveDrag> begin(MouseEvent event) {
        Automation curve = view.curve();
        long frame = view.frame(event.getX());
        OptionalInt way = CurveDrag.wayAt(curve, frame);
        if (event.isAltDown()) {
            return way.isPresent() ? Optional.of(CurveDrag.bend(curve, way.getAsInt())) : Optional.empty();
        }
        OptionalInt point = view.pointAt(event.getX(), event.getY());
        return Optional.of(
                point.isPresent()
                        ? CurveDrag.point(curve, point.getAsInt())
                        : CurveDrag.fresh(curve, frame, view.value(event.getY())));
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        drag.ifPresent(found -> view.tryOut(found.to(
                view.frame(event.getX()), view.value(event.getY()), (event.getY() - pressedY) / PIXELS_TO_BEND)));
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (event.isPopupTrigger()) {
            offer(event);
        }
        drag.ifPresent(found -> view.keep(found.now()));
        drag = Optional.empty();
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(event)) {
            view.pointAt(event.getX(), event.getY())
                    .ifPresent(index -> view.keep(CurveDrag.without(view.curve(), index)));
        }
    }

    private void offer(MouseEvent event) {
        JPopupMenu menu = new JPopupMenu();
        Automation curve = view.curve();
        view.pointAt(event.getX(), event.getY())
                .ifPresent(index -> add(menu, "curve.remove", () -> view.keep(CurveDrag.without(curve, index))));
        CurveDrag.wayAt(curve, view.frame(event.getX()))
                .ifPresent(index -> add(menu, "curve.step", () -> view.keep(CurveDrag.stepping(curve, index))));
        add(menu, "curve.clear", () -> view.keep(Automation.NONE));
        menu.show(view, event.getX(), event.getY());
    }

    private static void add(JPopupMenu menu, String key, Runnable deed) {
        JMenuItem item = new JMenuItem(Texts.of(key));
        item.setName(key);
        item.addActionListener(event -> deed.run());
        menu.add(item);
    }
}
