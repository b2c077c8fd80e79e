package org.kerros.workstation.ui.treat;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.library.Parameter;
import org.kerros.render.grains.GrainCloud;
import org.kerros.workstation.ui.look.ParameterBar;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** What moves by itself: four oscillators, a random walk, a follower; a line each. */
final class CloudMovement {
    private static final List<String> ALL = List.of("lfo1", "lfo2", "lfo3", "lfo4", "walk", "follow");

    private final CloudModel model;
    private final List<ParameterBar> bars;

    /** @param bars takes the controls made here */
    CloudMovement(CloudModel model, List<ParameterBar> bars) {
        this.model = model;
        this.bars = bars;
    }

    static boolean isModulator(String parameter) {
        return ALL.stream().anyMatch(parameter::startsWith);
    }

    JComponent view() {
        JPanel grid = new JPanel(new MigLayout(
                "insets 0, gap 4 2, wrap 4", "[34!][72:84:,grow 30,fill][80:90:,grow 35,fill][92:104:,grow 35,fill]"));
        grid.add(Parts.heading(Texts.of("cloud.group.movement")), "span 4, gapbottom 2");
        ALL.forEach(name -> row(grid, name));
        return grid;
    }

    private void row(JPanel grid, String name) {
        boolean oscillator = name.startsWith("lfo");
        grid.add(Parts.quiet(Texts.of("cloud." + name)));
        add(grid, name + (name.equals("follow") ? "Time" : "Rate"), name.equals("follow") ? "time" : "rate", "growx");
        add(grid, name + "Depth", "depth", "growx");
        add(grid, name + "Target", "target", "growx");
        if (oscillator) {
            grid.add(Parts.quiet(""));
            add(grid, name + "Shape", "shape", "span 2, growx, wrap");
        }
    }

    private void add(JPanel grid, String name, String label, String place) {
        for (Parameter parameter : GrainCloud.parameters()) {
            if (parameter.name().equals(name)) {
                ParameterBar bar = CloudBars.bar(model, parameter, Texts.of("cloud.move." + label));
                bars.add(bar);
                grid.add(bar.view(), place + ", h 24!, w 60:80:");
            }
        }
    }
}
