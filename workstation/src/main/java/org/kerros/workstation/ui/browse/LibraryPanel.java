package org.kerros.workstation.ui.browse;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.CardLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** The library: search above, the table of clips, and what to do when there is nothing in it. */
public final class LibraryPanel {
    /** What the library asks others to do. */
    public interface Requests {
        void importFiles();

        void generate();

        void place(List<ClipId> clips);

        /** Clips are being carried, and the pointer is here. */
        void carry(List<ClipId> clips, MouseEvent pointer);

        /** They are let go here. */
        void letGo(List<ClipId> clips, MouseEvent pointer);
    }

    private final LibraryModel model;
    private final Requests requests;
    private final Carrying carrying;
    private final LibraryTable rows = new LibraryTable();
    private final JTable table = new ClipTable(rows);
    private final JTextField search = new JTextField();
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private boolean refreshing;

    public LibraryPanel(LibraryModel model, Requests requests) {
        this.model = model;
        this.requests = requests;
        this.carrying = new Carrying(this::selected, new Carrying.Way() {
            @Override
            public void over(List<ClipId> clips, MouseEvent pointer) {
                requests.carry(clips, pointer);
            }

            @Override
            public void letGo(List<ClipId> clips, MouseEvent pointer) {
                requests.letGo(clips, pointer);
            }
        });
    }

    public JComponent view() {
        JPanel panel = new JPanel(new MigLayout("insets 8 0 0 0, gap 0 6, wrap 1", "[grow,fill]"));
        panel.setName("library");
        panel.add(titleRow(), "gapx 12 8");
        panel.add(searchField(), "gapx 8 8");
        panel.add(complaint(), "gapx 12 12, hidemode 3");
        panel.add(cards(), "grow, pushy, h 60:200:");
        panel.add(footer(), "gapx 12 8, gapbottom 6");
        return panel;
    }

    /** Puts the caret into the search field. */
    public void focusSearch() {
        search.requestFocusInWindow();
        search.selectAll();
    }

    public void focusTable() {
        table.requestFocusInWindow();
    }

    private JComponent titleRow() {
        JPanel row = new JPanel(new MigLayout("insets 0", "[grow][]0[]"));
        row.add(Parts.title(Texts.of("library.title")));
        row.add(Parts.iconButton("library.import", Icons.IMPORT.at(18), event -> requests.importFiles()));
        row.add(Parts.iconButton("library.generate", Icons.GENERATE.at(18), event -> requests.generate()));
        return row;
    }

    private JComponent searchField() {
        search.setName("library.search");
        search.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.of("library.search"));
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.SEARCH.at(16));
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        search.setToolTipText(Texts.of("library.search.tip"));
        search.getDocument().addDocumentListener(new Typing());
        search.addActionListener(event -> focusFirst());
        search.getInputMap().put(KeyStroke.getKeyStroke("DOWN"), "first");
        search.getActionMap().put("first", Keys.action(this::focusFirst));
        return search;
    }

    private void focusFirst() {
        if (rows.getRowCount() > 0) {
            table.requestFocusInWindow();
            table.changeSelection(Math.max(0, table.getSelectedRow()), 0, false, false);
        }
    }

    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            model.search().set(search.getText());
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            model.search().set(search.getText());
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            model.search().set(search.getText());
        }
    }

    private JComponent complaint() {
        JLabel label = Parts.quiet("");
        model.complaint().watch(text -> {
            label.setText("<html>" + text.replace("<", "&lt;") + "</html>");
            label.setVisible(!text.isEmpty());
        });
        return label;
    }

    private JComponent cards() {
        middle.add(tableView(), "table");
        middle.add(new EmptyLibrary(requests).view(), "empty");
        middle.add(noHits(), "noHits");
        model.entries().watch(this::show);
        model.total().watch(ignored -> choose());
        return middle;
    }

    private void show(List<Entry> entries) {
        refreshing = true;
        List<ClipId> before = selected();
        rows.show(entries);
        before.stream()
                .mapToInt(rows::rowOf)
                .filter(row -> row >= 0)
                .forEach(row -> table.addRowSelectionInterval(row, row));
        refreshing = false;
        choose();
    }

    private void choose() {
        String card = model.total().get() == 0 ? "empty" : model.entries().get().isEmpty() ? "noHits" : "table";
        cards.show(middle, card);
    }

    private JComponent noHits() {
        JPanel panel = new JPanel(new MigLayout("wrap 1, insets 24 16 16 16, alignx center", "[center]"));
        JLabel label = Parts.quiet("");
        model.search().watch(text -> label.setText(Texts.of("library.noHits", text)));
        panel.add(label);
        panel.add(Parts.button("library.clearSearch", event -> search.setText("")));
        return panel;
    }

    private JComponent tableView() {
        table.setName("library.table");
        table.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        table.setFillsViewportHeight(true);
        carrying.on(table);
        Columns.lay(table, clip -> model.fresh().get().contains(clip));
        model.fresh().watch(ignored -> table.repaint());
        table.getTableHeader().setReorderingAllowed(false);
        table.getTableHeader().addMouseListener(new Sorting());
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!refreshing && !event.getValueIsAdjusting()) {
                listen();
            }
        });
        keys();
        JScrollPane pane = new JScrollPane(table);
        pane.setBorder(BorderFactory.createEmptyBorder());
        return pane;
    }

    private final class Sorting extends MouseAdapter {
        @Override
        public void mouseClicked(MouseEvent event) {
            int column = table.columnAtPoint(event.getPoint());
            if (column >= 0) {
                model.sortBy(LibraryTable.COLUMNS.get(column));
            }
        }
    }

    private void keys() {
        Keys keys = new Keys(table);
        keys.on("LEFT", model::silence);
        keys.on("RIGHT", this::listen);
        keys.on("ENTER", () -> requests.place(selected()));
        for (int stars = 0; stars <= 5; stars++) {
            int given = stars;
            keys.on(String.valueOf(stars), () -> selected().forEach(clip -> model.rate(clip, given)));
        }
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    requests.place(selected());
                }
            }
        });
    }

    private void listen() {
        int row = table.getSelectionModel().getLeadSelectionIndex();
        if (row >= 0 && row < rows.getRowCount() && table.isRowSelected(row)) {
            model.listen(rows.at(row));
        }
    }

    private List<ClipId> selected() {
        return Arrays.stream(table.getSelectedRows())
                .mapToObj(row -> rows.at(row).id())
                .toList();
    }

    private JComponent footer() {
        JLabel count = Parts.quiet("");
        model.entries()
                .watch(entries ->
                        count.setText(count(entries.size(), model.total().get())));
        model.total().watch(total -> count.setText(count(model.entries().get().size(), total)));
        return count;
    }

    private static String count(int shown, int total) {
        return total == 0 ? "" : Texts.of(shown == total ? "library.count" : "library.countOf", shown, total);
    }
}
