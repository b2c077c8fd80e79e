package org.kerros.workstation.ui;

import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.Tempo;
import org.kerros.timeline.edit.SetTempo;
import org.kerros.workstation.ui.arrange.Follow;
import org.kerros.workstation.ui.arrange.SnapKind;
import org.kerros.workstation.ui.arrange.Snapping;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Sound;
import org.kerros.workstation.ui.look.Edge;
import org.kerros.workstation.ui.look.Figures;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.PeakMeter;
import org.kerros.workstation.ui.look.TypedField;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Play and stop, where we are, tempo, snapping, how loud the mix is, and what is being worked on. */
final class TransportBar {
    private final Desk desk;
    private final Playing playing;
    private final Snapping snapping;
    private final Follow follow;
    private final JobsIndicator jobs;
    private final Runnable record;
    private final Figures position = new Figures("00:00.000", 20f);
    private final Figures peak = new Figures("\u2212100.0\u2009dB", 12f);
    private final PeakHold hold = new PeakHold();
    private final PeakMeter meter = new PeakMeter(false, Texts.of("transport.level"));

    TransportBar(Desk desk, Playing playing, Snapping snapping, Follow follow, JobsIndicator jobs, Runnable record) {
        this.desk = desk;
        this.playing = playing;
        this.snapping = snapping;
        this.follow = follow;
        this.jobs = jobs;
        this.record = record;
    }

    JComponent view() {
        JPanel bar = new JPanel(new MigLayout("insets 8 12 8 12, gap 4, hidemode 3, aligny center", "", "[36!]"));
        bar.setName("transport");
        bar.setBorder(new Edge(0, 0, 1, 0, "line"));
        bar.add(Parts.iconButton("transport.start", Icons.START.at(20), event -> playing.toStart()));
        bar.add(play());
        bar.add(Parts.iconButton("transport.record", Icons.RECORD.at(20, "record"), event -> record.run()));
        bar.add(loop());
        bar.add(position(), "gapleft 8, gapright 8");
        bar.add(separator(), "growy, gapx 4 8");
        bar.add(Parts.quiet(Texts.of("transport.tempo")));
        bar.add(tempo(), "w 76!");
        bar.add(separator(), "growy, gapx 8 4");
        bar.add(snap());
        bar.add(snapKind(), "w 110!");
        bar.add(follow());
        bar.add(new JLabel(), "pushx");
        bar.add(jobs.view(), "gapright 12");
        bar.add(meter, "w 120!, h 9!");
        bar.add(peak, "gapleft 8");
        return bar;
    }

    private static JComponent separator() {
        return new JSeparator(SwingConstants.VERTICAL);
    }

    private JComponent play() {
        JToggleButton play = Parts.iconToggle("transport.play", Icons.PLAY.at(20, "play"));
        play.setSelectedIcon(Icons.STOP.at(20));
        play.addActionListener(event -> playing.toggle());
        playing.on().watch(on -> {
            play.setSelected(on);
            play.setToolTipText(Texts.of(on ? "transport.stop" : "transport.play"));
        });
        return play;
    }

    private JComponent loop() {
        JToggleButton loop = Parts.iconToggle("transport.loop", Icons.LOOP.at(20));
        loop.addActionListener(event -> playing.toggleLoop());
        desk.loop().watch(range -> loop.setSelected(range.isPresent()));
        return loop;
    }

    private JComponent position() {
        position.setName("transport.position");
        position.setToolTipText(Texts.of("transport.position"));
        desk.playhead()
                .watch(frame -> position.show(Say.moment(
                        (double) frame / desk.piece().composition().get().rate())));
        return position;
    }

    private JComponent tempo() {
        TypedField field = new TypedField(value -> Say.with(Say.brief(value), "bpm"), Read::number, this::setTempo, 6);
        field.setName("transport.tempo");
        field.getAccessibleContext().setAccessibleName(Texts.of("transport.tempo"));
        desk.piece()
                .composition()
                .watch(composition -> field.show(composition.tempo().beatsPerMinute()));
        return field;
    }

    private void setTempo(double beats) {
        Tempo old = desk.piece().composition().get().tempo();
        Tempo tempo = new Tempo(Read.limited(beats, 1, 999), old.beatsPerBar(), old.beatUnit());
        if (!tempo.equals(old)) {
            desk.piece().apply(new SetTempo(tempo));
        }
    }

    private JComponent snap() {
        JToggleButton snap = Parts.iconToggle("transport.snap", Icons.SNAP.at(20));
        snap.addActionListener(event -> snapping.on().set(snap.isSelected()));
        snapping.on().watch(snap::setSelected);
        return snap;
    }

    private JComponent snapKind() {
        JComboBox<String> kinds = new JComboBox<>();
        for (SnapKind kind : SnapKind.values()) {
            kinds.addItem(Texts.of("snap." + kind));
        }
        kinds.setName("transport.snapKind");
        kinds.setFocusable(false);
        kinds.addActionListener(
                event -> snapping.kind().set(List.of(SnapKind.values()).get(kinds.getSelectedIndex())));
        snapping.on().watch(kinds::setEnabled);
        return kinds;
    }

    private JComponent follow() {
        JToggleButton button = Parts.iconToggle("transport.follow", Icons.FOLLOW.at(20));
        button.addActionListener(event -> follow.on().set(button.isSelected()));
        follow.on().watch(button::setSelected);
        return button;
    }

    /** Shows how loud it is now. */
    void showLevels(Sound.Loudness now) {
        meter.show(now.left(), now.right());
        peak.show(Say.decibels(hold.held(Math.max(now.left(), now.right()))));
    }
}
