package org.kerros.workstation.ui.mix;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.kerros.timeline.Insert;

/** Opens, switches and moves effects with the pointer. */
final class InsertMouse extends MouseAdapter {
    private static final int STILL = 4;

    private final InsertList list;
    private final Chain chain;
    private Optional<Insert> pressed = Optional.empty();
    private int pressedY;
    private boolean moving;

    InsertMouse(InsertList list, Chain chain) {
        this.list = list;
        this.chain = chain;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        int index = event.getY() / InsertList.ROW;
        moving = false;
        pressedY = event.getY();
        pressed =
                index < list.getModel().getSize() ? Optional.of(list.getModel().getElementAt(index)) : Optional.empty();
        pressed.ifPresent(insert -> list.setSelectedValue(insert, false));
        offer(event);
    }

    private void offer(MouseEvent event) {
        if (event.isPopupTrigger() && pressed.isPresent()) {
            list.menu().show(list, event.getX(), event.getY());
            pressed = Optional.empty();
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        moving |= pressed.isPresent() && Math.abs(event.getY() - pressedY) > STILL;
        if (moving) {
            list.showDropLine(gapAt(event.getY()));
        }
    }

    private int gapAt(int y) {
        int gap = Math.round((float) y / InsertList.ROW);
        return Math.max(0, Math.min(list.getModel().getSize(), gap));
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        list.showDropLine(-1);
        offer(event);
        if (!SwingUtilities.isLeftMouseButton(event)) {
            return;
        }
        pressed.ifPresent(insert -> {
            if (moving) {
                drop(insert, gapAt(event.getY()));
            } else if (event.getX() < InsertRow.LAMP) {
                chain.switchOver(insert.id());
            } else {
                chain.open(insert.id());
            }
        });
    }

    // The gap below where it stands now is one further than the place it gets.
    private void drop(Insert insert, int gap) {
        chain.move(insert.id(), gap > chain.indexOf(insert.id()) ? gap - 1 : gap);
    }
}
