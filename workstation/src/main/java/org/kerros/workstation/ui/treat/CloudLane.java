package org.kerros.workstation.ui.treat;

import java.util.List;
import java.util.Map;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Treatment.Cloud;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.ParameterBar;
import org.kerros.workstation.ui.look.Parts;

/** The curve of one parameter over the cloud, to be drawn, with the choice of which. There only while something moves. */
final class CloudLane {
    private final CloudModel model;
    private final CurveView curve;
    private final JComboBox<String> choice = new JComboBox<>();
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 4 2", "[grow,fill][24!]", "[24!][]"));
    private List<String> names = List.of();
    private boolean showing;

    CloudLane(CloudModel model) {
        this.model = model;
        this.curve = new CurveView(model);
    }

    void tick() {
        curve.tick();
    }

    JComponent view() {
        panel.setName("cloud.lane");
        panel.add(choice, "h 24!");
        panel.add(Parts.iconButton("parameter.automateNot", Icons.CLOSE.at(16), event -> remove()), "wrap");
        panel.add(curve, "span 2, h 32:48:, grow, pushy");
        choice.setName("cloud.lane.choice");
        choice.addActionListener(event -> {
            if (!showing && choice.getSelectedIndex() >= 0) {
                model.moving().set(names.get(choice.getSelectedIndex()));
            }
        });
        model.placement().watch(ignored -> show());
        model.moving().watch(ignored -> show());
        return panel;
    }

    private void remove() {
        model.move(CloudParameters.named(model.moving().get()), Automation.NONE);
    }

    private void show() {
        showing = true;
        List<String> moving = List.copyOf(
                model.cloud().map(Cloud::automation).orElse(Map.of()).keySet());
        if (!moving.equals(names)) {
            names = moving;
            choice.setModel(new DefaultComboBoxModel<>(
                    names.stream().map(ParameterBar::label).toArray(String[]::new)));
        }
        choice.setSelectedIndex(names.indexOf(model.moving().get()));
        panel.setVisible(!names.isEmpty());
        curve.repaint();
        showing = false;
    }
}
