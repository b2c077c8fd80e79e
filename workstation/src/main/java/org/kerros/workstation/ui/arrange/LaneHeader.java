package org.kerros.workstation.ui.arrange;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.desk.Dials;
import org.kerros.workstation.ui.look.Edge;
import org.kerros.workstation.ui.look.Figures;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** What stands left of a lane of automation: what it moves, to be chosen, and where that is at the playhead. */
final class LaneHeader {
    private final TimelineModel model;
    private final TrackId strip;
    private final AutomationTarget target;
    private final JComboBox<String> chooser = new JComboBox<>();
    private final Figures value = new Figures("\u2212100.0\u2009dB", 12f);
    private List<AutomationTarget> choices = List.of();
    private List<String> names = List.of();
    private boolean showing;
    private final JPanel panel = new JPanel(new MigLayout("insets 5 20 4 8, gap 4 2", "[grow,fill][][]", "[24!][20!]"));

    LaneHeader(TimelineModel model, TrackId strip, AutomationTarget target) {
        this.model = model;
        this.strip = strip;
        this.target = target;
        chooser.setName("lane.target");
        chooser.setToolTipText(Texts.of("lane.target"));
        chooser.getAccessibleContext().setAccessibleName(Texts.of("lane.target"));
        chooser.putClientProperty(FlatClientProperties.STYLE, "font: 12; padding: 0,4,0,2");
        chooser.addActionListener(event -> choose());
        panel.setName("lane-" + strip);
        panel.add(chooser, "w 60:120:");
        panel.add(Parts.iconButton(
                "lane.add", Icons.ADD.at(14), event -> model.laneChoice().showNext(strip, model.composition())));
        panel.add(
                Parts.iconButton(
                        "lane.hide",
                        Icons.CLOSE.at(12),
                        event -> model.laneChoice().hide(strip, target)),
                "wrap");
        String whose = strip.isMaster() ? Texts.of("lane.ofMaster") : "";
        panel.add(Parts.quiet(whose), "split 2, span 3, growx, pushx, w 20:60:");
        panel.add(value, "alignx right, growx 0");
    }

    private void choose() {
        int index = chooser.getSelectedIndex();
        if (!showing && index >= 0) {
            model.laneChoice().replace(strip, target, choices.get(index));
        }
    }

    JComponent view() {
        return panel;
    }

    void show() {
        Composition composition = model.shown();
        choices = Dials.targets(composition, strip);
        List<String> now = choices.stream()
                .map(choice ->
                        Dials.of(composition, strip, choice).map(Dial::name).orElse(""))
                .toList();
        showing = true;
        if (!now.equals(names)) {
            names = now;
            chooser.setModel(new DefaultComboBoxModel<>(now.toArray(String[]::new)));
        }
        chooser.setSelectedIndex(choices.indexOf(target));
        showing = false;
        panel.setBackground(Palette.of("panel"));
        panel.setBorder(
                BorderFactory.createCompoundBorder(new Edge(0, 0, 1, 1, "line"), new Edge(0, 2, 0, 0, "panel")));
        showValue();
    }

    /** Shows where the target is at the playhead. */
    void showValue() {
        Composition composition = model.shown();
        Optional<Dial> dial = Dials.of(composition, strip, target);
        dial.ifPresent(found -> value.show(found.say(new LaneSpot(strip, target, found, 0, 1)
                .valueAt(composition, model.playhead().get()))));
    }
}
