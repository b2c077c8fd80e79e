package org.kerros.workstation.ui.mix;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.kerros.timeline.Insert;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.words.Texts;

/**
 * The effects of a strip, from first to last. A click opens one, a click on its lamp switches it, dragging moves it;
 * Enter, Backspace and Alt with the arrows do the same by keys.
 */
final class InsertList extends JList<Insert> {
    private static final long serialVersionUID = 1L;
    static final int ROW = 22;

    private final transient Chain chain;
    private final DefaultListModel<Insert> rows = new DefaultListModel<>();
    private int dropLine = -1;

    InsertList(Chain chain) {
        this.chain = chain;
        setModel(rows);
        setName("inserts");
        getAccessibleContext().setAccessibleName(Texts.of("mix.inserts"));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setFixedCellHeight(ROW);
        setOpaque(false);
        setCellRenderer(new InsertRenderer());
        InsertMouse mouse = new InsertMouse(this, chain);
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        key("ENTER", this::open);
        key("BACK_SPACE", this::removeChosen);
        key("alt UP", () -> moveChosen(-1));
        key("alt DOWN", () -> moveChosen(1));
    }

    private void key(String stroke, Runnable deed) {
        getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                deed.run();
            }
        });
    }

    void show(List<Insert> inserts) {
        if (inserts.equals(java.util.Collections.list(rows.elements()))) {
            repaint();
            return;
        }
        rows.clear();
        inserts.forEach(rows::addElement);
        inserts.stream()
                .filter(insert -> chain.isOpen(insert.id()))
                .findFirst()
                .ifPresent(insert -> setSelectedValue(insert, false));
        revalidate();
    }

    boolean isOpen(Insert insert) {
        return chain.isOpen(insert.id());
    }

    private Optional<Insert> chosen() {
        return Optional.ofNullable(getSelectedValue());
    }

    private void open() {
        chosen().ifPresent(insert -> chain.open(insert.id()));
    }

    void switchChosen() {
        chosen().ifPresent(insert -> chain.switchOver(insert.id()));
    }

    void removeChosen() {
        chosen().ifPresent(insert -> chain.remove(insert.id()));
    }

    private void moveChosen(int step) {
        chosen().ifPresent(insert -> chain.move(insert.id(), chain.indexOf(insert.id()) + step));
    }

    /** What can be done to the chosen effect. */
    JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        Insert insert = Objects.requireNonNull(getSelectedValue());
        add(menu, insert.on() ? "mix.switchOff" : "mix.switchOn", this::switchChosen);
        add(menu, "mix.moveUp", () -> moveChosen(-1));
        add(menu, "mix.moveDown", () -> moveChosen(1));
        menu.addSeparator();
        add(menu, "mix.removeEffect", this::removeChosen);
        return menu;
    }

    private static void add(JPopupMenu menu, String key, Runnable deed) {
        menu.add(Texts.of(key)).addActionListener(event -> deed.run());
    }

    /** Shows where a dragged effect would land; −1 for nowhere. */
    void showDropLine(int index) {
        if (dropLine != index) {
            dropLine = index;
            repaint();
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        if (dropLine >= 0) {
            g.setColor(Palette.of("accent"));
            g.fillRect(0, Math.min(getHeight() - 2, Math.max(0, dropLine * ROW - 1)), getWidth(), 2);
        }
    }

    /** One row: lamp and name. */
    private static final class InsertRenderer extends InsertRow {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Insert> list, Insert insert, int index, boolean selected, boolean focused) {
            boolean open = list instanceof InsertList own && own.isOpen(insert);
            show(insert, open, focused && list.isFocusOwner());
            setFont(list.getFont());
            return this;
        }
    }
}
