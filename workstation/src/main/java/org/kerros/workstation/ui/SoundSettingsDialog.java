package org.kerros.workstation.ui;

import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.kerros.render.AudioChoice;
import org.kerros.render.FoundDevice;
import org.kerros.timeline.work.KerrosException;
import org.kerros.workstation.studio.AudioSettings;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.desk.StudioRecordings;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** Asks what to play to and to record from, and how far ahead. */
final class SoundSettingsDialog {
    private static final List<Integer> BUFFERS = List.of(256, 512, 1024, 2048, 4096, 8192);

    private final Desk desk;
    private final StudioRecordings recordings;
    private final JDialog dialog;
    private final JComboBox<String> output = new JComboBox<>();
    private final JComboBox<String> input = new JComboBox<>();
    private final JComboBox<String> buffer = new JComboBox<>();
    private final List<String> outputs = new ArrayList<>();
    private final List<String> inputs = new ArrayList<>();

    SoundSettingsDialog(Window owner, Desk desk, StudioRecordings recordings) {
        this.desk = desk;
        this.recordings = recordings;
        dialog = new JDialog(owner, Texts.of("devices.title"), JDialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName("devices");
        output.setName("devices.output");
        input.setName("devices.input");
        buffer.setName("devices.buffer");
        dialog.setContentPane(view());
    }

    private JPanel view() {
        JPanel panel = new JPanel(new MigLayout("insets 20, gap 12 8, wrap 2", "[96!][360::,grow,fill]"));
        panel.add(Parts.quiet(Texts.of("devices.output")));
        panel.add(output);
        panel.add(Parts.quiet(Texts.of("devices.input")));
        panel.add(input);
        panel.add(Parts.quiet(Texts.of("devices.buffer")));
        panel.add(buffer, "growx 0");
        panel.add(Parts.paragraph(Texts.of("devices.hint")), "skip, w 360!");
        panel.add(
                Parts.button("dialog.cancel", event -> dialog.dispose()),
                "span 2, split 2, gaptop 12, pushx, alignx right, growx 0");
        var use = Parts.mainButton("devices.use", event -> use());
        panel.add(use, "growx 0");
        dialog.getRootPane().setDefaultButton(use);
        return panel;
    }

    /** Looks for devices, and shows them. */
    void ask() {
        // Later: the search is over only when this returns, and the dialog waits for an answer.
        recordings.look(Texts.of("record.looking"), found -> SwingUtilities.invokeLater(() -> show(found)));
    }

    private void show(StudioRecordings.Found found) {
        AudioSettings settings = recordings.settings();
        fill(output, outputs, found.outputs(), settings.output().device());
        fill(input, inputs, found.inputs(), settings.input().device());
        BUFFERS.forEach(frames -> buffer.addItem(Texts.of("devices.frames", frames)));
        buffer.setSelectedIndex(Math.max(0, BUFFERS.indexOf(settings.output().bufferFrames())));
        dialog.pack();
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
    }

    // A device that is not there now may be there again tomorrow: it stays chosen until another is.
    private static void fill(JComboBox<String> box, List<String> ids, List<FoundDevice> found, String chosen) {
        for (FoundDevice device : found) {
            ids.add(device.id());
            box.addItem(device.name());
        }
        if (!ids.contains(chosen)) {
            ids.add(chosen);
            box.addItem(
                    chosen.equals(AudioChoice.DEFAULT) ? Texts.of("devices.none") : Texts.of("devices.gone", chosen));
        }
        box.setSelectedIndex(ids.indexOf(chosen));
    }

    private void use() {
        int frames = BUFFERS.get(buffer.getSelectedIndex());
        AudioSettings chosen = new AudioSettings(
                new AudioChoice(outputs.get(output.getSelectedIndex()), frames),
                new AudioChoice(inputs.get(input.getSelectedIndex()), frames));
        dialog.dispose();
        try {
            recordings.keep(chosen);
            desk.sound().tryDeviceAgain();
        } catch (KerrosException problem) {
            desk.notice().set(Notice.of(problem));
        }
    }
}
