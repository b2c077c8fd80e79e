package org.kerros.workstation.ui.browse;

import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** What the library shows while nothing is in it: what to do. */
final class EmptyLibrary {
    private final LibraryPanel.Requests requests;

    EmptyLibrary(LibraryPanel.Requests requests) {
        this.requests = requests;
    }

    JComponent view() {
        JPanel panel = new JPanel(new MigLayout("wrap 1, insets 32 16 16 16, gap 0 8", "[grow,fill]"));
        panel.add(Parts.heading(Texts.of("library.empty.title")));
        panel.add(Parts.paragraph(Texts.of("library.empty.text")), "w 100:200:, gapbottom 8");
        panel.add(Parts.button("library.empty.import", event -> requests.importFiles()), "split 3, growx 0");
        panel.add(Parts.mainButton("library.empty.generate", event -> requests.generate()), "growx 0");
        panel.add(Parts.quiet(""), "growx, pushx");
        return panel;
    }
}
