package org.kerros.workstation.ui;

import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** What stands in the middle while nothing is placed yet: what to do. */
final class EmptyArrangement {
    private final Deeds deeds;

    EmptyArrangement(Deeds deeds) {
        this.deeds = deeds;
    }

    JComponent view() {
        JPanel panel = new JPanel(new MigLayout("insets 24, gap 8 6, wrap 1, align center center", "[center]"));
        panel.setOpaque(false);
        panel.add(Parts.title(Texts.of("arrange.empty.title")));
        panel.add(Parts.quiet(Texts.of("arrange.empty.text")), "gapbottom 12");
        panel.add(Parts.button("arrange.empty.import", event -> deeds.importFiles()), "split 3");
        panel.add(Parts.mainButton("arrange.empty.generate", event -> deeds.showGenerate()));
        panel.add(Parts.button("arrange.empty.demo", event -> deeds.openDemo()));
        return panel;
    }
}
