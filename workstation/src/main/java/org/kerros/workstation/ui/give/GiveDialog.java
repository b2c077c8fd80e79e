package org.kerros.workstation.ui.give;

import java.awt.Desktop;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.work.KerrosException;
import org.kerros.workstation.studio.Job;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.desk.Workshop.Fact;
import org.kerros.workstation.ui.desk.Workshop.Given;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** A dialog that writes something: options above, then how far it is, then what came out. */
final class GiveDialog {
    /** Starts to write what was asked for. */
    interface Writing {
        Job start(Consumer<Given> whenDone);
    }

    private static final int PACE_MILLIS = 80;

    private final JDialog dialog;
    private final Writing writing;
    private final JProgressBar bar = new JProgressBar(0, 1000);
    private final JLabel says = Parts.quiet("");
    private final JPanel outcome = new JPanel(new MigLayout("insets 12 0 0 0, gap 12 4, wrap 2", "[110!][grow,fill]"));
    private final JButton go;
    private final JButton close;
    private final Timer timer = new Timer(PACE_MILLIS, event -> poll());
    private Optional<Job> job = Optional.empty();

    GiveDialog(Window owner, String key, JComponent options, Writing writing) {
        this.writing = writing;
        dialog = new JDialog(owner, Texts.of(key + ".title"), JDialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName(key);
        go = Parts.mainButton(key + ".go", event -> begin());
        close = Parts.button("dialog.close", event -> leave());
        JPanel panel = new JPanel(new MigLayout("insets 20, gap 0 8, wrap 1, hidemode 3, fillx", "[420::,grow,fill]"));
        panel.add(options);
        panel.add(bar, "gaptop 12, h 4!");
        panel.add(says, "w 100:300:");
        panel.add(outcome);
        panel.add(close, "split 2, gaptop 12, tag cancel, pushx, alignx right, growx 0");
        panel.add(go, "tag ok, growx 0");
        bar.setVisible(false);
        says.setVisible(false);
        outcome.setVisible(false);
        outcome.setName("outcome");
        dialog.setContentPane(panel);
        dialog.getRootPane().setDefaultButton(go);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> leave(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                leave();
            }
        });
    }

    void open() {
        dialog.pack();
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
    }

    private void begin() {
        outcome.setVisible(false);
        try {
            job = Optional.of(writing.start(this::done));
        } catch (KerrosException problem) {
            tell(Notice.of(problem).sentence(), "error");
            return;
        }
        go.setEnabled(false);
        close.setText(Texts.of("dialog.cancel"));
        bar.setVisible(true);
        says.setVisible(true);
        says.setIcon(null);
        timer.start();
        dialog.pack();
    }

    private void poll() {
        job.ifPresent(found -> {
            bar.setValue((int) Math.round(found.fraction() * 1000));
            says.setText(found.message());
            if (found.state() == Job.State.CANCELLED) {
                tell(Texts.of("dialog.cancelled"), "secondary");
            } else if (found.state() == Job.State.FAILED) {
                tell(Texts.of("dialog.failed"), "error");
            }
        });
    }

    private void tell(String text, String color) {
        rest();
        says.setVisible(true);
        says.setText("<html>" + text + "</html>");
        says.setIcon(color.equals("error") ? Icons.ERROR.at(16, "error") : null);
        dialog.pack();
    }

    private void rest() {
        timer.stop();
        job = Optional.empty();
        bar.setVisible(false);
        go.setEnabled(true);
        close.setText(Texts.of("dialog.close"));
    }

    private void done(Given given) {
        rest();
        says.setVisible(false);
        outcome.removeAll();
        JLabel title = new JLabel(Texts.of("dialog.written"), Icons.DONE.at(18, "ok"), JLabel.LEADING);
        outcome.add(title, "span 2, gapbottom 4");
        for (Fact fact : given.facts()) {
            outcome.add(Parts.quiet(fact.name()));
            outcome.add(Parts.value(fact.value()), "w 100:300:");
        }
        outcome.add(Parts.button("dialog.showFolder", event -> show(given.place())), "skip, growx 0, gaptop 6");
        outcome.setVisible(true);
        dialog.pack();
    }

    private void show(Path place) {
        Path folder = Files.isDirectory(place)
                ? place
                : Optional.ofNullable(place.getParent()).orElse(place);
        try {
            Desktop.getDesktop().open(folder.toFile());
        } catch (IOException | UnsupportedOperationException problem) {
            tell(Texts.of("dialog.folderIs", folder), "secondary");
        }
    }

    private void leave() {
        if (job.isPresent()) {
            job.get().cancel();
        } else {
            dialog.dispose();
        }
    }
}
