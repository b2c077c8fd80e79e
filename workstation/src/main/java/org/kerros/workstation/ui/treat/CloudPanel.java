package org.kerros.workstation.ui.treat;

import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.render.grains.GrainCloud;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.ParameterBar;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.Upright;
import org.kerros.workstation.ui.words.Texts;

/** The granulator of a placed cloud: its grains over the clip, what can be set in groups, curves, presets and sources. */
public final class CloudPanel {
    private final CloudModel model;
    private final CloudPresets presets;
    private final CloudWave wave;
    private final CloudLane lane;
    private final CloudSources sources;
    private final List<ParameterBar> bars = new ArrayList<>();

    public CloudPanel(CloudModel model, CloudPresets presets) {
        this.model = model;
        this.presets = presets;
        wave = new CloudWave(model);
        lane = new CloudLane(model);
        sources = new CloudSources(model);
    }

    /** Moves the grains on; called at the pace of the screen. */
    public void tick() {
        wave.tick();
        lane.tick();
    }

    /** Takes grains from clips that were let go over the sources or the grains too. */
    public void letGo(List<ClipId> clips, MouseEvent pointer) {
        if (sources.isUnder(pointer) || wave.isUnder(pointer)) {
            model.addSources(clips);
        }
    }

    public JComponent view() {
        JPanel panel = new JPanel(new MigLayout(
                "insets 10 12 8 12, gap 16 0, hidemode 3", "[300:344:400,fill][grow,fill]", "[grow,fill]"));
        panel.setName("cloud");
        panel.add(source());
        panel.add(Parts.scrolling(parameters()));
        model.placement().watch(found -> show());
        model.moving().watch(ignored -> show());
        return panel;
    }

    private void show() {
        bars.forEach(bar -> {
            bar.show(model.value(bar.parameter()));
            bar.showMoving(!model.automation(bar.parameter().name()).isEmpty());
        });
    }

    private JComponent source() {
        Upright column = new Upright(new MigLayout("insets 0, gap 6 4, wrap 1, hidemode 3", "[grow,fill]"));
        column.add(sources.view(), "growy 0");
        column.add(wave, "h 40:64:, grow, pushy");
        column.add(lane.view(), "h 58:76:");
        column.add(new CloudSeed(model).view(), "split 2");
        column.add(presets.view(), "growx, w 60:120:");
        column.add(render(), "split 2, growx");
        column.add(Parts.button("cloud.back", event -> model.back()), "growx");
        return Parts.scrolling(column);
    }

    private JButton render() {
        JButton button = Parts.mainButton("cloud.render", event -> model.render());
        button.setIcon(Icons.GRANULATE.at(16));
        button.setToolTipText(Texts.of("cloud.render.tip"));
        return button;
    }

    private JComponent parameters() {
        Upright grid = new Upright(new MigLayout(
                "insets 0 0 0 8, gap 14 0, filly",
                "[grow 20,fill][grow 20,fill][grow 20,fill][grow 20,fill][grow 40,fill]",
                "[top]"));
        for (CloudGroups.Group group : CloudGroups.of(GrainCloud.parameters())) {
            grid.add(column(group));
        }
        grid.add(new CloudMovement(model, bars).view());
        return grid;
    }

    private JComponent column(CloudGroups.Group group) {
        JPanel column = new JPanel(new MigLayout("insets 0, gap 0 2, wrap 1", "[grow,fill]"));
        column.add(Parts.heading(Texts.of("cloud.group." + group.name())), "gapbottom 2");
        group.parameters().forEach(parameter -> {
            ParameterBar bar = CloudBars.bar(model, parameter, ParameterBar.label(parameter.name()));
            bars.add(bar);
            column.add(bar.view(), "w 118:170:, h 24!");
        });
        return column;
    }
}
