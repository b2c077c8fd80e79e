package org.kerros.workstation.ui;

import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Collection;
import java.util.List;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** All keys on one sheet, made from the menus themselves. */
final class KeySheet {
    private static final int COLUMNS = 3;

    private final List<JMenuItem> items;

    KeySheet(Collection<JMenuItem> items) {
        this.items =
                items.stream().filter(item -> item.getAccelerator() != null).toList();
    }

    void show(Component over) {
        JPanel sheet = new JPanel(
                new MigLayout("insets 8, gap 12 4, wrap " + 2 * COLUMNS, "[right][left,140!]".repeat(COLUMNS)));
        items.forEach(item -> {
            sheet.add(Parts.heading(keys(item.getAccelerator())));
            sheet.add(Parts.quiet(item.getText()));
        });
        JOptionPane.showMessageDialog(over, sheet, Texts.of("keys.title"), JOptionPane.PLAIN_MESSAGE);
    }

    private static String keys(KeyStroke stroke) {
        String held = InputEvent.getModifiersExText(stroke.getModifiers());
        String key = stroke.getKeyCode() == 0
                ? String.valueOf(stroke.getKeyChar())
                : KeyEvent.getKeyText(stroke.getKeyCode());
        return held.isEmpty() ? key : held + "+" + key;
    }
}
