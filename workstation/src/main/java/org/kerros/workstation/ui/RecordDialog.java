package org.kerros.workstation.ui;

import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.kerros.library.Clip;
import org.kerros.render.AudioChoice;
import org.kerros.render.FoundDevice;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.studio.Recording;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.desk.StudioRecordings;
import org.kerros.workstation.ui.look.Figures;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.PeakMeter;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Shows the level of an input, and records from it onto a track. Stays open beside the arrangement. */
final class RecordDialog {
    private static final int FRAME_MILLIS = 33;

    private final Desk desk;
    private final StudioRecordings recordings;
    private final JDialog dialog;
    private final JComboBox<String> inputs = new JComboBox<>();
    private final JComboBox<String> channels =
            new JComboBox<>(new String[] {Texts.of("record.mono"), Texts.of("record.stereo")});
    private final JComboBox<String> tracks = new JComboBox<>();
    private final JCheckBox along = new JCheckBox(Texts.of("record.along"), true);
    private final PeakMeter meter = new PeakMeter(false, Texts.of("record.level"));
    private final Figures time = new Figures("00:00.000", 20f);
    private final JLabel facts = Parts.quiet(" ");
    private final JButton record = Parts.mainButton("record.begin", event -> toggle());
    private final Timer clock = new Timer(FRAME_MILLIS, event -> tick());
    private final List<String> inputIds = new ArrayList<>();
    private final List<TrackId> trackIds = new ArrayList<>();
    private @Nullable Recording recording;
    private int wanted;

    RecordDialog(Window owner, Desk desk, StudioRecordings recordings, Optional<TrackId> armed) {
        this.desk = desk;
        this.recordings = recordings;
        dialog = new JDialog(owner, Texts.of("record.title"), JDialog.ModalityType.MODELESS);
        dialog.setName("record");
        inputs.setName("record.input");
        channels.setName("record.channels");
        tracks.setName("record.track");
        time.setName("record.time");
        fillTracks(armed);
        dialog.setContentPane(view());
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
    }

    private JPanel view() {
        JPanel panel = new JPanel(new MigLayout("insets 20, gap 12 8, wrap 2", "[96!][320::,grow,fill]"));
        panel.add(Parts.quiet(Texts.of("record.input")));
        panel.add(inputs);
        panel.add(Parts.quiet(Texts.of("record.channels")));
        panel.add(channels, "growx 0");
        panel.add(Parts.quiet(Texts.of("record.track")));
        panel.add(tracks);
        panel.add(along, "skip");
        panel.add(Parts.quiet(Texts.of("record.level")));
        panel.add(meter, "h 12!");
        panel.add(time, "skip");
        panel.add(facts, "skip");
        panel.add(
                Parts.button("dialog.close", event -> close()),
                "span 2, split 2, gaptop 12, pushx, alignx right, growx 0");
        panel.add(record, "growx 0");
        record.setEnabled(false);
        return panel;
    }

    private void fillTracks(Optional<TrackId> armed) {
        tracks.addItem(Texts.of("record.noTrack"));
        for (Track track : desk.piece().composition().get().tracks()) {
            tracks.addItem(track.name());
            trackIds.add(track.id());
        }
        armed.map(trackIds::indexOf).filter(index -> index >= 0).ifPresent(index -> tracks.setSelectedIndex(index + 1));
    }

    void open() {
        recordings.look(Texts.of("record.looking"), this::found);
        dialog.pack();
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
        clock.start();
    }

    private void found(StudioRecordings.Found devices) {
        String chosen = recordings.settings().input().device();
        for (FoundDevice device : devices.inputs()) {
            inputIds.add(device.id());
            inputs.addItem(device.name());
        }
        inputs.setSelectedIndex(inputIds.isEmpty() ? -1 : Math.max(0, inputIds.indexOf(chosen)));
        facts.setText(inputIds.isEmpty() ? Texts.of("record.none") : " ");
        inputs.addActionListener(event -> listen());
        channels.addActionListener(event -> listen());
        listen();
    }

    // Whoever has chosen another input meanwhile does not want this one.
    private void listen() {
        silence();
        if (inputs.getSelectedIndex() >= 0) {
            int mine = ++wanted;
            int frames = recordings.settings().input().bufferFrames();
            AudioChoice choice = new AudioChoice(inputIds.get(inputs.getSelectedIndex()), frames);
            recordings.listen(
                    Texts.of("record.listening"),
                    choice,
                    channels.getSelectedIndex() + 1,
                    ready -> arrive(ready, mine));
        }
    }

    private void arrive(Recording ready, int mine) {
        if (mine == wanted && dialog.isVisible()) {
            recording = ready;
            record.setEnabled(true);
        } else {
            ready.close();
        }
    }

    private void silence() {
        Recording open = recording;
        recording = null;
        record.setEnabled(false);
        if (open != null) {
            open.close();
        }
    }

    private void toggle() {
        Recording open = recording;
        if (open == null) {
            return;
        }
        if (open.isRecording()) {
            end(open);
        } else {
            begin(open);
        }
    }

    private void begin(Recording open) {
        int track = tracks.getSelectedIndex() - 1;
        long here = desk.playhead().get();
        boolean moving = along.isSelected() || desk.sound().isPlaying();
        LongSupplier position = moving ? recordings::heard : () -> here;
        if (along.isSelected() && !desk.sound().isPlaying()) {
            desk.sound().seek(here);
            desk.sound().play();
        }
        open.begin(track < 0 ? Optional.empty() : Optional.of(trackIds.get(track)), position);
        show(true);
    }

    private void end(Recording open) {
        if (along.isSelected()) {
            desk.sound().stop();
        }
        open.end().ifPresent(take -> recordings.keep(take, this::kept));
        show(false);
    }

    private void kept(Clip clip) {
        desk.notice().set(Notice.done(Texts.of("record.kept", clip.name())));
    }

    private void show(boolean recordingNow) {
        record.setText(Texts.of(recordingNow ? "record.end" : "record.begin"));
        inputs.setEnabled(!recordingNow);
        channels.setEnabled(!recordingNow);
        tracks.setEnabled(!recordingNow);
    }

    private void tick() {
        Recording open = recording;
        if (open == null) {
            return;
        }
        double level = 20 * Math.log10(open.takeLevel());
        meter.show(level, level);
        time.show(Say.moment(open.seconds()));
        facts.setText(open.problem().orElse(said(open)));
        if (open.problem().isPresent() && !inputs.isEnabled()) {
            end(open);
        }
    }

    private static String said(Recording open) {
        String lost = open.lostFrames() > 0 ? Texts.of("record.lost", open.lostFrames()) : "";
        return open.secondsLeft().isPresent()
                ? Texts.of("record.room", open.secondsLeft().getAsLong() / 60) + lost
                : " " + lost;
    }

    private void close() {
        Recording open = recording;
        if (open != null && open.isRecording()) {
            end(open);
        }
        wanted++;
        clock.stop();
        silence();
        dialog.dispose();
    }
}
