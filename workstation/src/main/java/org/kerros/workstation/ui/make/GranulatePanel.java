package org.kerros.workstation.ui.make;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.kerros.library.Parameter;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.look.BadgeIcon;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.Upright;
import org.kerros.workstation.ui.words.Texts;

/** A cloud of grains from a clip: where they are taken, how they are, how they are scattered. */
public final class GranulatePanel {
    private static final Map<String, Set<String>> GROUPS = groups();

    private final GranulateModel model;
    private final Desk desk;

    public GranulatePanel(GranulateModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    private static Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        groups.put(
                "time", Set.of("duration", "position", "scan", "spray", "freeze", "from", "to", "attack", "release"));
        groups.put(
                "grain",
                Set.of(
                        "grainLength",
                        "lengthSpread",
                        "density",
                        "asynchrony",
                        "intermittency",
                        "window",
                        "windowSkew",
                        "reverseChance"));
        return groups;
    }

    // Lists, and what only clips of several sources and clouds in a piece have, are typed on the command line.
    private static boolean isForOneClip(Setting setting) {
        return setting.parameter().type() != Parameter.Type.LIST
                && !setting.parameter().name().equals("rate");
    }

    private static String groupOf(Setting setting) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().contains(setting.parameter().name()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("space");
    }

    public JComponent view() {
        JPanel panel = new JPanel(
                new MigLayout("insets 12 12 8 12, gap 24 0", "[240:300:360,fill][grow,fill]", "[grow,fill]"));
        panel.setName("granulate");
        panel.add(source());
        panel.add(Parts.scrolling(parameters()));
        return panel;
    }

    private JComponent source() {
        JPanel column = new JPanel(
                new MigLayout("insets 0, gap 8 6, wrap 2, hidemode 3", "[56!][grow,fill]", "[][48:80:,grow,fill][][]"));
        JLabel name = Parts.heading("");
        model.source().watch(face -> show(name, face.orElse(null)));
        column.add(name, "span 2");
        column.add(new GrainWave(model, desk.shapes()), "span 2, grow");
        column.add(Parts.quiet(Texts.of("generate.seed")));
        column.add(new SeedView(model.seed()).view(), "split 2");
        column.add(render(), "gapleft 8");
        column.add(hint(), "span 2, w 100:200:");
        return column;
    }

    private static void show(JLabel name, @Nullable ClipFace face) {
        name.setText(face == null ? Texts.of("granulate.none") : face.name());
        name.setIcon(face == null ? null : new BadgeIcon(face.origin()));
        name.setIconTextGap(8);
    }

    private JButton render() {
        JButton button = Parts.mainButton("granulate.go", event -> model.render());
        button.setIcon(Icons.GRANULATE.at(18));
        model.canRender().watch(button::setEnabled);
        return button;
    }

    private JComponent hint() {
        JLabel label = Parts.quiet("");
        model.hint().watch(text -> {
            label.setText("<html>" + text + "</html>");
            label.setVisible(!text.isEmpty());
        });
        return label;
    }

    private JComponent parameters() {
        Upright grid = new Upright(new MigLayout(
                "insets 0 0 0 8, gap 24 0, filly", "[grow 33,fill][grow 33,fill][grow 33,fill]", "[top]"));
        for (String group : List.of("time", "grain", "space")) {
            JPanel column = new JPanel(new MigLayout("insets 0, gap 0 2, wrap 1", "[grow,fill]"));
            column.add(Parts.heading(Texts.of("granulate.group." + group)), "gapbottom 4");
            model.settings().stream()
                    .filter(setting -> groupOf(setting).equals(group))
                    .filter(GranulatePanel::isForOneClip)
                    .forEach(setting -> column.add(new SettingView(setting).view(), "w 180:260:"));
            grid.add(column);
        }
        return grid;
    }
}
