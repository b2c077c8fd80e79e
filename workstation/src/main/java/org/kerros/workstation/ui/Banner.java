package org.kerros.workstation.ui;

import java.awt.Color;
import java.awt.event.ActionListener;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.look.Edge;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.look.Parts;

/** A strip above the work that tells what happened and what can be done; it never stops anybody. */
final class Banner {
    private final Desk desk;
    private final JPanel panel = new JPanel(new MigLayout("insets 6 12 6 8, hidemode 3, aligny center", "[grow][][]"));
    private final JLabel text = new JLabel();
    private final JButton again;

    Banner(Desk desk, ActionListener tryAgain) {
        this.desk = desk;
        again = Parts.button("banner.tryAgain", tryAgain);
        panel.setName("banner");
        text.setName("banner.text");
        text.setIconTextGap(8);
        panel.add(text, "w 100:400:, growx");
        panel.add(again);
        panel.add(Parts.iconButton(
                "banner.close", Icons.CLOSE.at(16), event -> desk.notice().set(Notice.NONE)));
        panel.setVisible(false);
    }

    JComponent view() {
        desk.notice().watch(this::show);
        return panel;
    }

    private void show(Notice notice) {
        panel.setVisible(notice.kind() != Notice.Kind.NONE);
        if (notice.kind() == Notice.Kind.NONE) {
            return;
        }
        Color color = color(notice.kind());
        text.setText("<html>" + notice.sentence().replace("&", "&amp;").replace("<", "&lt;") + "</html>");
        text.setIcon(icon(notice.kind()));
        again.setVisible(
                desk.sound().trouble().filter(notice.happened()::contains).isPresent());
        panel.setBackground(Palette.mix(Palette.of("panel"), color, 0.14));
        panel.setBorder(BorderFactory.createCompoundBorder(
                new Edge(0, 0, 1, 0, "line"), BorderFactory.createMatteBorder(0, 3, 0, 0, color)));
        panel.revalidate();
    }

    private static Color color(Notice.Kind kind) {
        return switch (kind) {
            case ERROR -> Palette.of("error");
            case WARNING -> Palette.of("warning");
            default -> Palette.of("ok");
        };
    }

    private static Icon icon(Notice.Kind kind) {
        return switch (kind) {
            case ERROR -> Icons.ERROR.at(18, "error");
            case WARNING -> Icons.WARNING.at(18, "warning");
            default -> Icons.DONE.at(18, "ok");
        };
    }
}
