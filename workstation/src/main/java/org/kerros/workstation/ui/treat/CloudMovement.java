package org.kerros.workstation.ui.treat;

import java.util.List;
import java.util.Locale;
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
        JPanel grid = new JPanel(
                new MigLayout("insets 0, gap 4 2, wrap 3", "[38!][90:124:,grow 50,fill][90:124:,grow 50,fill]"));
        grid.add(Parts.heading(Texts.of("cloud.group.movement")), "span 3, gapbottom 2");
        ALL.forEach(name -> row(grid, name));
        return grid;
    }

    private void row(JPanel grid, String name) {
        String time = name.equals("follow") ? "Time" : "Rate";
        grid.add(Parts.quiet(Texts.of("cloud." + name)));
        add(grid, name + time, Texts.of("cloud.move." + time.toLowerCase(Locale.ROOT)));
        add(grid, name + "Depth", Texts.of("cloud.move.depth"));
        grid.add(Parts.quiet(Texts.of("cloud.move.moves")));
        add(grid, name + "Target", "");
        if (name.startsWith("lfo")) {
            add(grid, name + "Shape", "");
        } else {
            grid.add(Parts.quiet(""));
        }
    }

    private void add(JPanel grid, String name, String label) {
        for (Parameter parameter : GrainCloud.parameters()) {
            if (parameter.name().equals(name)) {
                ParameterBar bar = CloudBars.bar(model, parameter, label);
                bars.add(bar);
                grid.add(bar.view(), "growx, h 24!, w 60:100:");
            }
        }
    }
}
