package org.kerros.workstation.ui.make;

import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.KeyStroke;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;
import org.kerros.library.CheckpointCard;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.Upright;
import org.kerros.workstation.ui.words.Texts;

/** Generating with a model: which one, how many and from which seed; its parameters; what came out. */
public final class GeneratePanel {
    private final GenerateModel model;
    private final ResultList results;

    public GeneratePanel(GenerateModel model, Desk desk, Consumer<List<ClipId>> placing) {
        this.model = model;
        this.results = new ResultList(model.results(), desk, placing);
    }

    public JComponent view() {
        JPanel panel = new JPanel(new MigLayout(
                "insets 12 12 8 12, gap 24 0", "[240:260:280,fill][grow,fill][220:280:320,fill]", "[grow,fill]"));
        panel.setName("generate");
        panel.add(asking());
        panel.add(Parts.scrolling(parameters()));
        panel.add(results.view());
        panel.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke("ctrl ENTER"), "generate");
        panel.getActionMap().put("generate", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                model.generate();
            }
        });
        return panel;
    }

    private JComponent asking() {
        JPanel column = new JPanel(new MigLayout("insets 0, gap 8 6, wrap 2, hidemode 3", "[56!][grow,fill]"));
        column.add(Parts.quiet(Texts.of("generate.model")));
        column.add(models(), "w 80:160:");
        column.add(modeLabel());
        column.add(modes(), "w 80:160:");
        column.add(Parts.quiet(Texts.of("generate.seed")));
        column.add(new SeedView(model.seed()).view());
        column.add(Parts.quiet(Texts.of("generate.count")));
        column.add(count(), "split 2, w 64!");
        column.add(generate(), "growx");
        column.add(hint(), "span 2, w 100:200:");
        return column;
    }

    private JComponent models() {
        JComboBox<String> box = new JComboBox<>();
        box.setName("generate.model");
        model.models()
                .watch(cards -> box.setModel(new DefaultComboBoxModel<>(
                        cards.stream().map(CheckpointCard::name).toArray(String[]::new))));
        box.addActionListener(event -> {
            if (box.getSelectedIndex() >= 0) {
                model.model().set(Optional.of(model.models().get().get(box.getSelectedIndex())));
            }
        });
        model.model()
                .watch(card -> box.setToolTipText(card.map(GeneratePanel::tip).orElse("")));
        return box;
    }

    private static String tip(CheckpointCard card) {
        return Texts.of(
                "generate.card",
                card.generator(),
                card.licence().isBlank() ? Texts.of("root.noLicence") : card.licence());
    }

    private JLabel modeLabel() {
        JLabel label = Parts.quiet(Texts.of("generate.mode"));
        model.model().watch(ignored -> label.setVisible(model.modes().size() > 1));
        return label;
    }

    private JComponent modes() {
        JComboBox<String> box = new JComboBox<>();
        model.model().watch(ignored -> {
            box.setModel(new DefaultComboBoxModel<>(model.modes().toArray(String[]::new)));
            box.setVisible(model.modes().size() > 1);
        });
        box.addActionListener(event -> model.mode().set(String.valueOf(box.getSelectedItem())));
        return box;
    }

    private JComponent count() {
        JSpinner spinner =
                new JSpinner(new SpinnerNumberModel((int) model.count().get(), 1, 64, 1));
        spinner.setName("generate.count");
        spinner.addChangeListener(event -> model.setCount((Integer) spinner.getValue()));
        return spinner;
    }

    private JButton generate() {
        JButton button = Parts.mainButton("generate.go", event -> model.generate());
        button.setIcon(Icons.GENERATE.at(18));
        button.setToolTipText(Texts.of("generate.go.tip"));
        model.canGenerate().watch(button::setEnabled);
        return button;
    }

    private JComponent hint() {
        JLabel label = Parts.quiet("");
        label.setName("generate.hint");
        model.hint().watch(text -> {
            label.setText("<html>" + text + "</html>");
            label.setIcon(text.isEmpty() ? null : Icons.WARNING.at(16, "warning"));
            label.setVisible(!text.isEmpty());
        });
        return label;
    }

    private JComponent parameters() {
        Upright grid = new Upright(
                new MigLayout("insets 0 0 0 8, gap 32 2, wrap 2, hidemode 3", "[grow 50,fill][grow 50,fill]"));
        model.settings().watch(settings -> {
            grid.removeAll();
            if (model.model().get().isEmpty()) {
                grid.add(Parts.paragraph(Texts.of("generate.noModel")), "span 2, w 100:300:");
            }
            settings.forEach(setting -> grid.add(new SettingView(setting).view(), "w 200:300:"));
            grid.revalidate();
            grid.repaint();
        });
        return grid;
    }
}
