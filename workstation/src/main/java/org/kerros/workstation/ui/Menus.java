package org.kerros.workstation.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.Action;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Piece;
import org.kerros.workstation.ui.words.Texts;

/** Builds the menu bar from commands, in the order they are added. */
final class Menus {
    private final JMenuBar bar = new KeyMenuBar();
    private final Map<String, JMenuItem> items = new LinkedHashMap<>();
    private Optional<JMenu> current = Optional.empty();

    /** Begins a menu. */
    Menus menu(String name) {
        JMenu menu = new JMenu(Texts.of("menu." + name));
        menu.setName("menu." + name);
        bar.add(menu);
        current = Optional.of(menu);
        return this;
    }

    /** Adds an item; keys as in {@link javax.swing.KeyStroke#getKeyStroke(String)}. */
    Menus item(String name, String key, Runnable deed) {
        Command command = new Command(name, key, deed);
        JMenuItem item = new JMenuItem(command);
        item.setName(name);
        items.put(name, item);
        current.ifPresent(menu -> menu.add(item));
        return this;
    }

    /** Adds an item that is on or off. */
    Menus flag(String name, String key, Value<Boolean> value) {
        Command command = new Command(name, key, () -> value.set(!value.get()));
        JCheckBoxMenuItem item = new JCheckBoxMenuItem(command);
        item.setName(name);
        items.put(name, item);
        value.watch(item::setSelected);
        current.ifPresent(menu -> menu.add(item));
        return this;
    }

    Menus line() {
        current.ifPresent(JMenu::addSeparator);
        return this;
    }

    /** Adds a menu inside the menu. */
    Menus inside(JMenu menu) {
        current.ifPresent(outer -> outer.add(menu));
        return this;
    }

    /** Lets undo and redo say what they would do. */
    Menus telling(Value<Piece.Undoing> undoing) {
        undoing.watch(now -> {
            tell("undo", now.undo());
            tell("redo", now.redo());
        });
        return this;
    }

    private void tell(String name, Optional<String> what) {
        Optional.ofNullable(items.get(name)).ifPresent(item -> {
            String plain = Texts.of("do." + name);
            item.getAction()
                    .putValue(
                            Action.NAME,
                            what.map(label -> Texts.of("do." + name + "What", label))
                                    .orElse(plain));
            item.getAction().setEnabled(what.isPresent());
        });
    }

    JMenuBar bar() {
        return bar;
    }

    /** The items by name, for the sheet of keys. */
    Map<String, JMenuItem> items() {
        return items;
    }
}
