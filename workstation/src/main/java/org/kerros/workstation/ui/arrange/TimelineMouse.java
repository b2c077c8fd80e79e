package org.kerros.workstation.ui.arrange;

import java.awt.Cursor;
import java.awt.event.InputEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.kerros.timeline.Placement;
import org.kerros.timeline.TrackId;

/** Turns pressing, dragging and releasing over the lanes into gestures of the model. */
final class TimelineMouse extends MouseAdapter {
    private static final int STILL = 3;

    private final JComponent view;
    private final TimelineModel model;
    private final AutomationMouse automation;
    private Hit pressed = Hit.NOTHING;
    private int pressedX;
    private int pressedY;
    private double pannedAt;

    TimelineMouse(JComponent view, TimelineModel model) {
        this.view = view;
        this.model = model;
        this.automation = new AutomationMouse(view, model);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        view.requestFocusInWindow();
        pressedX = event.getX();
        pressedY = event.getY();
        pannedAt = event.getX();
        if (!SwingUtilities.isMiddleMouseButton(event) && automation.press(event)) {
            selectTrack(event);
            return;
        }
        model.automationCommands().leave();
        pressed = model.hit(event.getX(), event.getY());
        if (!SwingUtilities.isMiddleMouseButton(event)) {
            select(event);
        }
    }

    private void select(MouseEvent event) {
        selectTrack(event);
        Optional<Placement> placement = pressed.placement();
        if (placement.isEmpty()) {
            if (!event.isControlDown() && !event.isShiftDown()) {
                model.selection().clear();
            }
            return;
        }
        boolean selected =
                model.selection().placements().get().contains(placement.get().id());
        if ((event.isControlDown() && !selected) || event.isShiftDown()) {
            model.selection().toggle(placement.get().id());
        } else if (!selected) {
            track(event).ifPresent(track -> model.selection().select(placement.get(), track));
        }
        model.selection().clip().set(Optional.of(placement.get().clip()));
    }

    private void selectTrack(MouseEvent event) {
        track(event).ifPresent(track -> model.selection().track().set(Optional.of(track)));
    }

    private Optional<TrackId> track(MouseEvent event) {
        int index = model.lanes().get().indexAt(event.getY());
        return index < model.shown().tracks().size()
                ? Optional.of(model.shown().tracks().get(index).id())
                : Optional.empty();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (SwingUtilities.isMiddleMouseButton(event)) {
            model.scroll(pannedAt - event.getX());
            pannedAt = event.getX();
            return;
        }
        if (automation.drag(event)) {
            return;
        }
        if (!SwingUtilities.isLeftMouseButton(event) || pressed == null) {
            return;
        }
        if (!model.isDragging() && isStill(event)) {
            return;
        }
        if (!model.isDragging()) {
            model.grab(pressed, pointer(pressedX, pressedY, event));
        }
        model.dragTo(pointer(event.getX(), event.getY(), event));
    }

    private boolean isStill(MouseEvent event) {
        return Math.abs(event.getX() - pressedX) < STILL && Math.abs(event.getY() - pressedY) < STILL;
    }

    private Pointer pointer(int x, int y, InputEvent keys) {
        return new Pointer(
                model.scale().get().frame(x),
                model.lanes().get().indexAt(y),
                keys.isAltDown(),
                keys.isShiftDown(),
                keys.isControlDown());
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (automation.release(event)) {
            mouseMoved(event);
            return;
        }
        if (model.isDragging()) {
            model.drop();
        } else if (SwingUtilities.isLeftMouseButton(event)
                && isStill(event)
                && pressed.placement().isEmpty()) {
            model.playhead().set(model.scale().get().frame(event.getX()));
        }
        mouseMoved(event);
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        if (automation.move(event)) {
            return;
        }
        Hit hit = model.hit(event.getX(), event.getY());
        model.hover(hit);
        view.setCursor(Cursor.getPredefinedCursor(
                switch (hit.part()) {
                    case START_EDGE -> Cursor.W_RESIZE_CURSOR;
                    case END_EDGE -> Cursor.E_RESIZE_CURSOR;
                    case FADE_IN -> Cursor.NW_RESIZE_CURSOR;
                    case FADE_OUT -> Cursor.NE_RESIZE_CURSOR;
                    default -> Cursor.DEFAULT_CURSOR;
                }));
    }

    @Override
    public void mouseExited(MouseEvent event) {
        if (!model.isDragging()) {
            model.hint().set("");
        }
    }
}
