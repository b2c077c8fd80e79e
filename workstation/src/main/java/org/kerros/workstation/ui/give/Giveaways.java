package org.kerros.workstation.ui.give;

import java.awt.Window;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** The three ways to give a piece away, each a dialog. */
public final class Giveaways {
    private final Window owner;
    private final Desk desk;
    private final Path projectFolder;

    public Giveaways(Window owner, Desk desk, Path projectFolder) {
        this.owner = owner;
        this.desk = desk;
        this.projectFolder = projectFolder;
    }

    public void bounce() {
        SoundOptions options =
                new SoundOptions(desk, projectFolder.resolve("exports").resolve(fileName() + ".wav"));
        JComponent browse = Parts.button("dialog.browse", event -> chooseFile(options));
        new GiveDialog(
                        owner,
                        "bounce",
                        options.view(browse),
                        done -> desk.workshop().bounce(options.giving(), done))
                .open();
    }

    public void stems() {
        SoundOptions options =
                new SoundOptions(desk, projectFolder.resolve("exports").resolve(fileName() + "-stems"));
        JComponent browse = Parts.button("dialog.browse", event -> chooseFolder(options));
        StemsChoice choice = new StemsChoice();
        new GiveDialog(
                        owner,
                        "stems",
                        choice.above(options.view(browse)),
                        done -> desk.workshop().stems(options.giving(), choice.by(), done))
                .open();
    }

    public void report() {
        JTextField target = new JTextField(projectFolder.resolve("reports").toString());
        target.setName("give.target");
        JPanel options = new JPanel(new MigLayout("insets 0, gap 12 8, wrap 2", "[110!][grow,fill]"));
        options.add(Parts.paragraph(Texts.of("report.text")), "span 2, w 200:400:, gapbottom 8");
        options.add(Parts.quiet(Texts.of("report.to")));
        options.add(target, "w 200:300:");
        new GiveDialog(
                        owner,
                        "report",
                        options,
                        done -> desk.workshop().report(Path.of(target.getText().strip()), done))
                .open();
    }

    private String fileName() {
        String tidy = desk.paper().words().title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String trimmed = tidy.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "mix" : trimmed;
    }

    private void chooseFile(SoundOptions options) {
        JFileChooser chooser = new JFileChooser(options.target().toFile());
        chooser.setSelectedFile(options.target().toFile());
        if (chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION) {
            options.target(chooser.getSelectedFile().toPath());
        }
    }

    private void chooseFolder(SoundOptions options) {
        JFileChooser chooser = new JFileChooser(options.target().toFile());
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        if (chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION) {
            options.target(chooser.getSelectedFile().toPath());
        }
    }
}
