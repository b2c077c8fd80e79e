package org.kerros.workstation.ui.browse;

import java.awt.event.MouseEvent;
import javax.swing.JTable;
import javax.swing.SwingUtilities;

/** A table whose rows can be dragged away at once, without being selected by a click of their own before. */
final class ClipTable extends JTable {
    private static final long serialVersionUID = 1L;

    ClipTable(LibraryTable rows) {
        super(rows);
    }

    @Override
    protected void processMouseEvent(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        boolean plainPress = event.getID() == MouseEvent.MOUSE_PRESSED
                && SwingUtilities.isLeftMouseButton(event)
                && !event.isShiftDown()
                && !event.isControlDown();
        if (plainPress && row >= 0 && !isRowSelected(row)) {
            changeSelection(row, columnAtPoint(event.getPoint()), false, false);
        }
        super.processMouseEvent(event);
    }
}
