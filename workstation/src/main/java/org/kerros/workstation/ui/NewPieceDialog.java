package org.kerros.workstation.ui;

import java.awt.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Asks what a new piece is called, where it goes, and at which rate it sounds. */
final class NewPieceDialog {
    private static final List<Integer> RATES = List.of(48_000, 44_100, 96_000);

    /** What was asked for. */
    record Wish(Path folder, String title, int rate) {}

    private final JDialog dialog;
    private final JTextField title = new JTextField(Texts.of("new.name.first"));
    private final JTextField folder = new JTextField();
    private final JComboBox<String> rate =
            new JComboBox<>(RATES.stream().map(Say::rate).toArray(String[]::new));
    private Optional<Wish> wish = Optional.empty();

    NewPieceDialog(Window owner, Path pieces) {
        dialog = new JDialog(owner, Texts.of("new.title"), JDialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName("new");
        title.setName("new.name");
        folder.setName("new.folder");
        folder.setText(pieces.toString());
        JPanel panel = new JPanel(new MigLayout("insets 20, gap 12 8, wrap 2", "[96!][320::,grow,fill]"));
        panel.add(Parts.quiet(Texts.of("new.name")));
        panel.add(title);
        panel.add(Parts.quiet(Texts.of("new.folder")));
        panel.add(folder);
        panel.add(Parts.quiet(Texts.of("new.rate")));
        panel.add(rate, "growx 0");
        panel.add(
                Parts.button("dialog.cancel", event -> dialog.dispose()),
                "span 2, split 2, gaptop 12, pushx, alignx right, growx 0");
        var create = Parts.mainButton("new.create", event -> create());
        panel.add(create, "growx 0");
        dialog.setContentPane(panel);
        dialog.getRootPane().setDefaultButton(create);
        title.selectAll();
    }

    /** Waits for the answer; empty if the person does not want one after all. */
    Optional<Wish> ask() {
        dialog.pack();
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
        return wish;
    }

    private void create() {
        String name = title.getText().isBlank()
                ? Texts.of("new.name.first")
                : title.getText().strip();
        Path place = Path.of(folder.getText().strip()).resolve(name.replaceAll("[/\\\\:*?\"<>|]", "-"));
        wish = Optional.of(new Wish(place, name, RATES.get(rate.getSelectedIndex())));
        dialog.dispose();
    }
}
