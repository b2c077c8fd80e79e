package org.kerros.workstation.ui.mix;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;
import org.kerros.workstation.ui.desk.Levels;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** The mixer: a strip for every track, group and return, the master at the right, and beside it the effect that is open. */
public final class MixerPanel {
    private static final int LOUDNESS_TICKS = 5;

    private final MixerModel mixer;
    private final Automating automating;
    private final Map<TrackId, StripView> strips = new LinkedHashMap<>();
    private final JPanel row = new JPanel(new MigLayout("insets 0, gap 0, filly", "", "[grow,fill]"));
    private final StripView master;
    private final MasterReadout readout;
    private List<TrackId> shown = List.of();
    private boolean wasPlaying;
    private int ticks;

    public MixerPanel(MixerModel mixer, Automating automating) {
        this.mixer = mixer;
        this.automating = automating;
        master = new StripView(mixer, TrackId.MASTER, automating);
        readout = new MasterReadout(() -> mixer.desk().sound().forgetLoudness());
        mixer.desk().piece().composition().watch(ignored -> show());
        mixer.chosen().watch(ignored -> show());
        mixer.narrow().watch(ignored -> show());
        mixer.desk().selection().track().watch(ignored -> show());
        mixer.clipped().lit().watch(ignored -> show());
        mixer.broken().lit().watch(ignored -> show());
    }

    /** The whole panel. */
    public JComponent view() {
        JPanel panel =
                new JPanel(new MigLayout("insets 0, gap 0, fill, hidemode 3", "[][grow,fill][][]", "[grow,fill]")) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public void updateUI() {
                        super.updateUI();
                        if (strips != null) {
                            MixerPanel.this.show();
                        }
                    }
                };
        panel.setName("mixer");
        panel.add(tools(), "growy");
        JScrollPane scroller =
                new JScrollPane(row, JScrollPane.VERTICAL_SCROLLBAR_NEVER, JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        scroller.setBorder(null);
        scroller.getHorizontalScrollBar().setUnitIncrement(48);
        panel.add(scroller, "grow, w 180:400:");
        panel.add(masterColumn(), "growy");
        panel.add(new EffectPanel(mixer, automating).view(), "growy, w 300:340:360");
        return panel;
    }

    private JComponent masterColumn() {
        JPanel column = new JPanel(new MigLayout("insets 0, gap 0, wrap 1, fill", "[grow,fill]", "[grow,fill][]"));
        column.add(master.view(), "grow");
        column.add(readout.view(), "growx, gapleft 10, gapright 10, gapbottom 8");
        return column;
    }

    private JComponent tools() {
        JPanel tools = new JPanel(new MigLayout("insets 8 8 8 8, gap 0 2, wrap 1", "[fill]"));
        tools.add(adding("mix.add.track", TrackKind.AUDIO));
        tools.add(adding("mix.add.group", TrackKind.GROUP));
        tools.add(adding("mix.add.return", TrackKind.RETURN));
        JToggleButton narrow = new JToggleButton(Texts.of("mix.narrow"));
        narrow.setName("mix.narrow");
        plain(narrow);
        narrow.addActionListener(event -> mixer.narrow().set(narrow.isSelected()));
        tools.add(narrow, "gaptop 8");
        return tools;
    }

    private JButton adding(String key, TrackKind kind) {
        JButton button = Parts.button(key, event -> mixer.add(kind));
        button.setIcon(Icons.ADD.at(14));
        plain(button);
        return button;
    }

    private static void plain(JComponent button) {
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.putClientProperty(FlatClientProperties.STYLE, "margin: 3,6,3,8");
    }

    private void show() {
        List<TrackId> now = mixer.strips().subList(0, mixer.strips().size() - 1);
        if (!now.equals(shown)) {
            arrange(now);
        }
        strips.forEach((id, view) -> mixer.strip(id).ifPresent(view::show));
        mixer.strip(TrackId.MASTER).ifPresent(master::show);
    }

    private void arrange(List<TrackId> now) {
        shown = now;
        strips.keySet().retainAll(now);
        row.removeAll();
        for (TrackId id : now) {
            StripView view = strips.computeIfAbsent(id, ignored -> new StripView(mixer, id, automating));
            row.add(view.view(), "growy");
        }
        row.revalidate();
        row.repaint();
    }

    /** Shows how loud everything is. Called at the pace of the screen. */
    public void showLevels(Levels levels) {
        strips.values().forEach(view -> view.showLevels(levels));
        master.showLevels(levels);
        mixer.follow(levels);
        measure();
    }

    private void measure() {
        boolean playing = mixer.desk().sound().isPlaying();
        if (playing && !wasPlaying) {
            mixer.desk().sound().forgetLoudness();
        }
        wasPlaying = playing;
        if (++ticks % LOUDNESS_TICKS == 0) {
            readout.show(mixer.desk().sound().loudness());
        }
    }
}
