package org.kerros.workstation.ui.browse;

import java.awt.Component;
import java.util.function.Predicate;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.kerros.library.MediaFormat;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.ui.look.BadgeIcon;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.words.Texts;

/** How the columns of the library look. */
final class Columns {
    private Columns() {}

    /** @param fresh which clips were made lately and not looked at yet */
    static void lay(JTable table, Predicate<ClipId> fresh) {
        column(table, 0, 150, new Names(fresh));
        column(table, 1, 64, new Figures());
        column(table, 2, 50, new Figures());
        column(table, 3, 34, new Stars());
        table.getTableHeader()
                .setDefaultRenderer(new Heads(table.getTableHeader().getDefaultRenderer()));
    }

    private static void column(JTable table, int index, int width, DefaultTableCellRenderer renderer) {
        TableColumn column = table.getColumnModel().getColumn(index);
        column.setPreferredWidth(width);
        if (index > 0) {
            column.setMinWidth(width);
            column.setMaxWidth(width + 24);
        }
        column.setCellRenderer(renderer);
    }

    private static final class Names extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        private final transient Predicate<ClipId> fresh;

        Names(Predicate<ClipId> fresh) {
            this.fresh = fresh;
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            Entry entry = (Entry) value;
            super.getTableCellRendererComponent(table, entry.face().name(), selected, false, row, column);
            setIcon(new BadgeIcon(entry.face().origin()));
            setIconTextGap(8);
            boolean notes = entry.face().format().kind() == MediaFormat.Kind.NOTES;
            boolean unseen = fresh.test(entry.id());
            setText((unseen ? "●  " : "") + (notes ? "♪ " : "") + entry.face().name());
            getAccessibleContext().setAccessibleDescription(unseen ? Texts.of("library.fresh") : "");
            setToolTipText(entry.face().name());
            return this;
        }
    }

    private static class Figures extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        Figures() {
            setHorizontalAlignment(SwingConstants.RIGHT);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, false, row, column);
            setForeground(selected ? table.getSelectionForeground() : Palette.of("secondary"));
            return this;
        }
    }

    private static final class Stars extends Figures {
        private static final long serialVersionUID = 1L;

        Stars() {
            setHorizontalAlignment(SwingConstants.LEFT);
        }

        @Override
        protected void setValue(Object value) {
            setText((Integer) value == 0 ? "" : "★\u2009" + value);
        }
    }

    private static final class Heads extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;
        private final transient TableCellRenderer normal;

        Heads(TableCellRenderer normal) {
            this.normal = normal;
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            Component head = normal.getTableCellRendererComponent(table, value, selected, focused, row, column);
            if (head instanceof JLabel label) {
                label.setHorizontalAlignment(column == 1 || column == 2 ? SwingConstants.RIGHT : SwingConstants.LEFT);
            }
            return head;
        }
    }
}
