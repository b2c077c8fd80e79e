package org.kerros.workstation.ui.arrange;

import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.kerros.workstation.ui.words.Texts;

/** What can be done to a point, a line or a whole lane of automation, without dragging. */
final class AutomationMenu {
    private final AutomationCommands commands;
    private final LaneHit hit;

    AutomationMenu(AutomationCommands commands, LaneHit hit) {
        this.commands = commands;
        this.hit = hit;
    }

    JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        hit.point().ifPresent(point -> {
            add(menu, "automation.value", () -> commands.askValue(hit.spot(), point));
            add(menu, "automation.step", () -> commands.toggleStep(hit.spot(), point));
            add(menu, "automation.remove", () -> commands.remove(hit.spot(), point));
        });
        if (hit.point().isEmpty() && hit.segment().isPresent()) {
            int segment = hit.segment().getAsInt();
            add(menu, "automation.step", () -> commands.toggleStep(hit.spot(), segment));
            add(menu, "automation.straight", () -> commands.straighten(hit.spot(), segment));
        }
        if (menu.getComponentCount() > 0) {
            menu.addSeparator();
        }
        add(menu, "automation.clear", () -> commands.clear(hit.spot()));
        add(menu, "automation.hide", () -> commands.hide(hit.spot()));
        return menu;
    }

    private static void add(JPopupMenu menu, String key, Runnable deed) {
        JMenuItem item = menu.add(Texts.of(key));
        item.setName(key);
        item.addActionListener(event -> deed.run());
    }
}
