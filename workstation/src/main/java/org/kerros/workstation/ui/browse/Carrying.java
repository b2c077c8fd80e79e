package org.kerros.workstation.ui.browse;

import java.awt.Cursor;
import java.awt.event.InputEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.TransferHandler;
import org.kerros.timeline.ClipId;

/**
 * Carries clips out of the table with the pointer. Inside one window that needs no drag and drop of the desktop, and
 * whoever they are carried over can show at once what would become of them.
 */
final class Carrying extends TransferHandler {
    private static final long serialVersionUID = 1L;

    /** Whom clips are carried to. */
    interface Way {
        void over(List<ClipId> clips, MouseEvent pointer);

        void letGo(List<ClipId> clips, MouseEvent pointer);
    }

    private final transient Supplier<List<ClipId>> selected;
    private final transient Way way;
    private transient List<ClipId> carried = List.of();

    Carrying(Supplier<List<ClipId>> selected, Way way) {
        this.selected = selected;
        this.way = way;
    }

    void on(JTable table) {
        table.setDragEnabled(true);
        table.setTransferHandler(this);
        MouseAdapter hand = new MouseAdapter() {
            @Override
            public void mouseDragged(MouseEvent event) {
                if (!carried.isEmpty()) {
                    table.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
                    way.over(carried, event);
                }
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                if (!carried.isEmpty()) {
                    table.setCursor(Cursor.getDefaultCursor());
                    List<ClipId> clips = carried;
                    carried = List.of();
                    way.letGo(clips, event);
                }
            }
        };
        table.addMouseListener(hand);
        table.addMouseMotionListener(hand);
    }

    @Override
    public int getSourceActions(JComponent component) {
        return COPY;
    }

    @Override
    public void exportAsDrag(JComponent component, InputEvent event, int action) {
        carried = selected.get();
    }
}
