package org.kerros.workstation.ui;

import java.awt.event.ActionListener;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.ui.look.Edge;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** Three hints for the first minute, in a corner, until closed. */
final class HintCard {
    private HintCard() {}

    static JComponent of(ActionListener close) {
        JPanel card = new JPanel(new MigLayout("insets 12 16 14 12, gap 10 6, wrap 2", "[][grow]"));
        card.setName("hints");
        card.setBackground(Palette.of("raised"));
        card.setBorder(new Edge(1, 1, 1, 1, "control"));
        card.add(Parts.heading(Texts.of("hints.title")), "span 2, split 2, growx, pushx");
        card.add(Parts.iconButton("hints.close", Icons.CLOSE.at(16), close), "growx 0");
        card.add(icon(Icons.PLAY));
        card.add(Parts.label(Texts.of("hints.play")));
        card.add(icon(Icons.INFO));
        card.add(Parts.label(Texts.of("hints.inspect")));
        card.add(icon(Icons.GENERATE));
        card.add(Parts.label(Texts.of("hints.generate")));
        return card;
    }

    private static JLabel icon(Icons icon) {
        return new JLabel(icon.at(18, "accent"));
    }
}
