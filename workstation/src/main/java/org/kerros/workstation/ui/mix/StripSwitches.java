package org.kerros.workstation.ui.mix;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.Strip;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.ui.look.LetterToggle;
import org.kerros.workstation.ui.words.Texts;

/** Mute, solo, phase, and where the strip sounds through. */
final class StripSwitches {
    private final MixerModel mixer;
    private final TrackId id;
    private final LetterToggle mute = new LetterToggle("M", "mute", Texts.of("track.mute"));
    private final LetterToggle solo = new LetterToggle("S", "solo", Texts.of("track.solo"));
    private final LetterToggle phase = new LetterToggle("Ø", "accent", Texts.of("mix.invert"));
    private final JComboBox<String> output = new JComboBox<>();
    private List<TrackId> outputs = List.of();
    private List<String> outputNames = List.of();
    private boolean showing;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, gap 2 0, hidemode 3", "[24!][24!][24!][grow,fill]", "[24!]"));

    StripSwitches(MixerModel mixer, TrackId id) {
        this.mixer = mixer;
        this.id = id;
        mute.setName("mute");
        solo.setName("solo");
        phase.setName("phase");
        output.setName("output");
        output.setToolTipText(Texts.of("mix.output"));
        output.getAccessibleContext().setAccessibleName(Texts.of("mix.output"));
        output.putClientProperty(FlatClientProperties.STYLE, "font: 11; padding: 0,4,0,2");
        mute.addActionListener(event -> mixer.mute(id, mute.isSelected()));
        solo.addActionListener(event -> mixer.solo(id, solo.isSelected()));
        phase.addActionListener(event -> mixer.invert(id, phase.isSelected()));
        output.addActionListener(event -> choose());
        panel.setOpaque(false);
        if (!id.isMaster()) {
            panel.add(mute);
            panel.add(solo);
        }
        panel.add(phase);
        if (!id.isMaster()) {
            panel.add(output, "w 40:70:, h 22!");
        }
    }

    private void choose() {
        int index = output.getSelectedIndex();
        if (!showing && index >= 0) {
            mixer.output(id, outputs.get(index));
        }
    }

    JComponent view() {
        return panel;
    }

    void show(Strip strip, Optional<Track> track) {
        phase.setSelected(strip.inverted());
        track.ifPresent(found -> {
            mute.setSelected(found.mute());
            solo.setSelected(found.solo());
            showOutputs(found);
        });
    }

    private void showOutputs(Track track) {
        List<TrackId> now = mixer.outputs(id);
        List<String> names = now.stream().map(mixer::nameOf).toList();
        showing = true;
        if (!now.equals(outputs) || !names.equals(outputNames)) {
            output.setModel(new DefaultComboBoxModel<>(names.toArray(String[]::new)));
            outputs = now;
            outputNames = names;
        }
        output.setSelectedIndex(now.indexOf(track.output()));
        showing = false;
    }

    /** Leaves out where it sounds through and the phase where there is no room. */
    void fit(boolean wide) {
        output.setVisible(wide);
        phase.setVisible(wide || id.isMaster());
    }
}
