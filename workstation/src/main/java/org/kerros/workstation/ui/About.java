package org.kerros.workstation.ui;

import java.awt.Component;
import javax.swing.JOptionPane;
import org.kerros.workstation.ui.words.Texts;

/** What Kerros is, in a few lines. */
final class About {
    private About() {}

    static void show(Component over) {
        String version = About.class.getPackage().getImplementationVersion();
        JOptionPane.showMessageDialog(
                over,
                Texts.of("about.text", version == null ? "" : version),
                Texts.of("about.title"),
                JOptionPane.PLAIN_MESSAGE);
    }
}
