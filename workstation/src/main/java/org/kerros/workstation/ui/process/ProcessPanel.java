package org.kerros.workstation.ui.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.kerros.library.Clip;
import org.kerros.library.Parameter;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.ui.look.BadgeIcon;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.ParameterBar;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.Upright;
import org.kerros.workstation.ui.words.Texts;

/** Making clips of a clip: which way, the clip itself, what can be set, what came out. */
public final class ProcessPanel {
    private final ProcessModel model;
    private final ProcessResults results;
    private final List<ParameterBar> bars = new ArrayList<>();
    private List<Clip> sounds = List.of();

    public ProcessPanel(ProcessModel model, Consumer<List<ClipId>> placing) {
        this.model = model;
        this.results = new ProcessResults(model, placing);
    }

    /** Shows how far the work is; called at the pace of the screen. */
    public void tick() {
        results.tick();
    }

    public JComponent view() {
        JPanel panel = new JPanel(new MigLayout(
                "insets 10 12 8 12, gap 16 0",
                "[160:180:200,fill][220:360:,grow 60,fill][190:260:,grow 40,fill][180:200:220,fill]",
                "[grow,fill]"));
        panel.setName("process");
        panel.add(ways());
        panel.add(picture());
        panel.add(Parts.scrolling(parameters()));
        panel.add(going());
        return panel;
    }

    private JComponent ways() {
        JList<Way> list = new JList<>(model.ways().toArray(Way[]::new));
        list.setName("process.ways");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFixedCellHeight(24);
        list.getAccessibleContext().setAccessibleName(Texts.of("process.ways"));
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && list.getSelectedValue() != null) {
                model.way().set(list.getSelectedValue());
            }
        });
        model.way().watch(way -> list.setSelectedValue(way, true));
        return Parts.scrolling(list);
    }

    private JComponent picture() {
        JPanel column = new JPanel(new MigLayout("insets 0, gap 8 4, wrap 1, hidemode 3", "[grow,fill]"));
        JLabel name = Parts.heading("");
        model.source().watch(face -> {
            name.setText(face.map(found -> found.name()).orElse(Texts.of("granulate.none")));
            name.setIcon(face.map(found -> new BadgeIcon(found.origin())).orElse(null));
            name.setIconTextGap(8);
        });
        column.add(name, "split 2, w 60:100:");
        column.add(second(), "w 100:140:180, wrap");
        JLabel meaning = Parts.quiet("");
        model.way().watch(way -> meaning.setText(way.meaning()));
        column.add(meaning, "w 60:100:");
        column.add(new ClipPicture(model), "h 60:120:, grow, pushy");
        return column;
    }

    private JComponent second() {
        JComboBox<String> box = new JComboBox<>();
        box.setName("process.second");
        box.setToolTipText(Texts.of("process.noSecond"));
        model.way().watch(way -> {
            box.setVisible(way.crosses());
            if (way.crosses()) {
                sounds = model.sounds();
                box.setModel(new DefaultComboBoxModel<>(
                        sounds.stream().map(Clip::name).toArray(String[]::new)));
                box.setSelectedIndex(model.second()
                        .get()
                        .map(id -> sounds.stream().map(Clip::id).toList().indexOf(id))
                        .orElse(-1));
            }
        });
        box.addActionListener(event -> {
            if (box.getSelectedIndex() >= 0) {
                model.second()
                        .set(Optional.of(sounds.get(box.getSelectedIndex()).id()));
            }
        });
        return box;
    }

    private JComponent parameters() {
        Upright grid = new Upright(new MigLayout("insets 0 0 0 8, gap 8 2, wrap 1", "[grow,fill]"));
        model.way().watch(way -> {
            bars.clear();
            grid.removeAll();
            way.parameters().forEach(parameter -> grid.add(bar(parameter), "w 150:200:, h 24!"));
            if (way.parameters().isEmpty()) {
                grid.add(Parts.quiet(Texts.of("process.nothing")));
            }
            grid.revalidate();
            grid.repaint();
        });
        model.changes().watch(ignored -> bars.forEach(bar -> bar.show(model.value(bar.parameter()))));
        return grid;
    }

    private JComponent bar(Parameter parameter) {
        ParameterBar bar = new ParameterBar(parameter, new ParameterBar.Keeper() {
            @Override
            public void moved(String typed) {
                model.set(parameter.name(), typed);
            }

            @Override
            public void done(String typed) {
                model.set(parameter.name(), typed);
            }
        });
        bar.show(model.value(parameter));
        bars.add(bar);
        return bar.view();
    }

    private JComponent going() {
        JPanel column =
                new JPanel(new MigLayout("insets 0, gap 8 4, wrap 1, hidemode 3", "[grow,fill]", "[][][][grow,fill]"));
        JButton go = Parts.mainButton("process.go", event -> model.go());
        go.setIcon(Icons.GENERATE.at(16));
        model.canGo().watch(go::setEnabled);
        model.way().watch(way -> go.setText(Texts.of(way.isSlicing() ? "process.cut" : "process.go")));
        column.add(go);
        JLabel outlook = Parts.quiet("");
        outlook.setName("process.outlook");
        model.changes().watch(ignored -> outlook.setText(model.outlook()));
        model.way().watch(ignored -> outlook.setText(model.outlook()));
        model.source().watch(ignored -> outlook.setText(model.outlook()));
        model.cuts().frames().watch(ignored -> outlook.setText(model.outlook()));
        column.add(outlook);
        JLabel hint = Parts.quiet("");
        model.hint().watch(text -> {
            hint.setText("<html>" + text + "</html>");
            hint.setVisible(!text.isEmpty());
        });
        column.add(hint, "w 60:100:");
        column.add(results.view(), "grow, pushy");
        return column;
    }
}
