package org.kerros.workstation.ui;

import java.awt.Component;
import java.io.File;
import javax.swing.JFileChooser;
import org.kerros.library.Clip;
import org.kerros.timeline.work.KerrosException;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.words.Texts;

/** Asks where to write a clip with its provenance, and writes it. */
final class ExportDialog {
    private final Desk desk;

    ExportDialog(Desk desk) {
        this.desk = desk;
    }

    void ask(Component over, Clip clip) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(Texts.of("export.title"));
        String end = clip.format().isAudio() ? ".wav" : ".mid";
        chooser.setSelectedFile(new File(clip.name().replaceAll("[/\\\\:]", "-") + end));
        if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
            return;
        }
        try {
            desk.workshop()
                    .exportClip(
                            clip.id(),
                            chooser.getSelectedFile().toPath(),
                            given -> desk.notice()
                                    .set(Notice.done(Texts.of(
                                            "export.done", given.place().getFileName()))));
        } catch (KerrosException problem) {
            desk.notice().set(Notice.of(problem));
        }
    }
}
