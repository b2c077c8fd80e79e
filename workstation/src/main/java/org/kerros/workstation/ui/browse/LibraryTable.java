package org.kerros.workstation.ui.browse;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.ui.words.Texts;

/** The rows of the library as a table sees them. */
final class LibraryTable extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    static final List<String> COLUMNS = List.of("name", "duration", "loudness", "rating");

    private transient List<Entry> entries = List.of();

    void show(List<Entry> newEntries) {
        entries = newEntries;
        fireTableDataChanged();
    }

    Entry at(int row) {
        return entries.get(row);
    }

    int rowOf(ClipId clip) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(clip)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int getRowCount() {
        return entries.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return Texts.of("library.column." + COLUMNS.get(column));
    }

    @Override
    public Object getValueAt(int row, int column) {
        Entry entry = entries.get(row);
        return switch (column) {
            case 0 -> entry;
            case 1 -> entry.length();
            case 2 -> entry.loudness();
            default -> entry.rating();
        };
    }
}
