package org.kerros.workstation.ui.arrange;

import java.awt.Cursor;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.kerros.workstation.ui.words.Texts;

/**
 * What the pointer does in lanes of automation: a press adds a point and moves it, Alt on a line bends it, Ctrl draws; two
 * clicks take a point away, or make a line a step.
 */
final class AutomationMouse {
    private static final int STILL = 3;

    private final JComponent view;
    private final TimelineModel model;
    private final AutomationCommands commands;
    private Optional<LaneHit> pressed = Optional.empty();
    private int pressedX;
    private int pressedY;
    private int stillIndex = -1;

    AutomationMouse(JComponent view, TimelineModel model) {
        this.view = view;
        this.model = model;
        this.commands = model.automationCommands();
    }

    /** Takes a press if it is in a lane of automation. */
    boolean press(MouseEvent event) {
        pressed = model.laneHit(event.getX(), event.getY());
        stillIndex = -1;
        pressed.ifPresent(hit -> {
            pressedX = event.getX();
            pressedY = event.getY();
            if (event.isPopupTrigger()) {
                offer(hit, event);
            } else if (SwingUtilities.isLeftMouseButton(event)) {
                begin(hit, event);
            }
        });
        return pressed.isPresent();
    }

    private void begin(LaneHit hit, MouseEvent event) {
        if (event.getClickCount() == 2) {
            twice(hit);
        } else if (event.isControlDown()) {
            model.grab(commands.freehand(hit.spot()));
            drag(event);
        } else if (bends(event) && hit.point().isEmpty() && hit.segment().isPresent()) {
            model.grab(new BendDrag(
                    hit.spot(),
                    hit.spot().automation(model.composition()),
                    hit.segment().getAsInt(),
                    event.getY()));
        } else if (hit.point().isPresent()) {
            stillIndex = hit.point().getAsInt();
            commands.select(hit.spot(), stillIndex);
        } else {
            model.grab(commands.newPoint(hit.spot(), pointer(event)));
            drag(event);
        }
    }

    // Shift, too: some desktops move windows with Alt and the pointer.
    private static boolean bends(MouseEvent event) {
        return event.isAltDown() || event.isShiftDown();
    }

    private void twice(LaneHit hit) {
        if (hit.point().isPresent()) {
            commands.remove(hit.spot(), hit.point().getAsInt());
        } else if (hit.segment().isPresent()) {
            commands.toggleStep(hit.spot(), hit.segment().getAsInt());
        }
    }

    /** Takes a drag that began in a lane of automation. */
    boolean drag(MouseEvent event) {
        if (stillIndex >= 0 && !isStill(event)) {
            pressed.ifPresent(hit -> model.grab(commands.point(hit.spot(), stillIndex)));
            stillIndex = -1;
        }
        if (pressed.isPresent() && model.isDragging()) {
            model.dragTo(pointer(event));
        }
        return pressed.isPresent();
    }

    private boolean isStill(MouseEvent event) {
        return Math.abs(event.getX() - pressedX) < STILL && Math.abs(event.getY() - pressedY) < STILL;
    }

    private Pointer pointer(MouseEvent event) {
        return new Pointer(
                model.scale().get().frame(event.getX()),
                -1,
                event.isAltDown(),
                event.isShiftDown(),
                event.isControlDown(),
                event.getY());
    }

    /** Takes a release of what began in a lane of automation. */
    boolean release(MouseEvent event) {
        boolean mine = pressed.isPresent();
        if (mine && event.isPopupTrigger()) {
            pressed.ifPresent(hit -> offer(hit, event));
        } else if (mine && model.isDragging()) {
            model.drop();
        }
        pressed = Optional.empty();
        return mine;
    }

    private void offer(LaneHit hit, MouseEvent event) {
        new AutomationMenu(commands, hit).menu().show(view, event.getX(), event.getY());
    }

    /** Says what the pointer would do here, if here is a lane of automation. */
    boolean move(MouseEvent event) {
        Optional<LaneHit> hit = model.laneHit(event.getX(), event.getY());
        hit.ifPresent(found -> {
            String says = Texts.of("hint.automation."
                    + (found.point().isPresent() ? "point" : found.segment().isPresent() ? "line" : "lane"));
            String value = found.spot().dial().say(found.spot().value(event.getY()));
            model.hint().set(found.spot().dial().name() + "  " + value + "  ·  " + says);
            view.setCursor(Cursor.getPredefinedCursor(cursor(found.point(), found.segment(), event)));
        });
        return hit.isPresent();
    }

    private static int cursor(OptionalInt point, OptionalInt segment, MouseEvent event) {
        if (point.isPresent()) {
            return Cursor.MOVE_CURSOR;
        }
        return bends(event) && segment.isPresent() ? Cursor.N_RESIZE_CURSOR : Cursor.CROSSHAIR_CURSOR;
    }
}
