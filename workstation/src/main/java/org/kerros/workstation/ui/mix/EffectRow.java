package org.kerros.workstation.ui.mix;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;
import org.kerros.library.Parameter;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.desk.Dials;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** One parameter of an effect: label, control, number with unit. Its meaning is the tip. */
final class EffectRow {
    private final EffectModel model;
    private final Parameter parameter;
    private final Automating automating;
    private final Dial dial;
    private final JLabel label;
    private Runnable refresh = () -> {};

    EffectRow(EffectModel model, Parameter parameter, Automating automating) {
        this.model = model;
        this.parameter = parameter;
        this.automating = automating;
        this.dial = model.dial(parameter);
        this.label = Parts.label(dial.name());
        label.setToolTipText(parameter.meaning());
    }

    /** Puts the row into a grid of three columns. */
    void addTo(JPanel grid) {
        grid.add(label, "w 60:110:");
        if (!Dials.isAutomatable(parameter)) {
            ClipField clip = new ClipField(model, parameter);
            grid.add(clip.view(), "span 2, growx, w 80:160:");
            refresh = clip::show;
            return;
        }
        switch (parameter.type()) {
            case FLAG -> grid.add(flag(), "span 2");
            case TEXT -> grid.add(choice(), "span 2, growx, w 80:120:");
            default -> number(grid);
        }
    }

    private void number(JPanel grid) {
        DialControl control = new DialControl(
                        "setting." + parameter.name(),
                        dial,
                        SwingConstants.HORIZONTAL,
                        value -> model.tryOut(parameter, value),
                        value -> model.set(parameter, value))
                .automatedBy(event -> automate());
        control.slider().setToolTipText(tip());
        control.field().setToolTipText(tip());
        grid.add(control.slider(), "w 60:100:, growx");
        grid.add(control.field(), "w 72!, h 22!");
        label.setComponentPopupMenu(control.slider().getComponentPopupMenu());
        refresh = () -> control.show(model.number(parameter));
    }

    private String tip() {
        return parameter.meaning() + " " + Texts.of("mix.tip.range", dial.say(dial.min()), dial.say(dial.max()));
    }

    private JComponent flag() {
        JCheckBox box = new JCheckBox();
        named(box);
        box.addActionListener(event -> model.set(parameter, box.isSelected() ? 1 : 0));
        refresh = () -> box.setSelected(model.number(parameter) >= 0.5);
        return box;
    }

    private JComponent choice() {
        JComboBox<String> box =
                new JComboBox<>(parameter.choices().stream().map(Dials::words).toArray(String[]::new));
        named(box);
        refresh = () -> box.setSelectedIndex((int) model.number(parameter));
        refresh.run();
        box.addActionListener(event -> model.set(parameter, box.getSelectedIndex()));
        return box;
    }

    private void named(JComponent part) {
        part.setName("setting." + parameter.name());
        part.setToolTipText(parameter.meaning());
        part.getAccessibleContext().setAccessibleName(dial.name());
        part.setComponentPopupMenu(menu());
        label.setComponentPopupMenu(menu());
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        JMenuItem item = menu.add(Texts.of("mix.automate"));
        item.setName("automate");
        item.addActionListener(event -> automate());
        menu.add(Texts.of("mix.reset", dial.say(dial.initial()))).addActionListener(event -> model.reset(parameter));
        return menu;
    }

    private void automate() {
        automating.automate(model.place().strip(), model.target(parameter));
    }

    /** Shows what the parameter is set to; what moves over time has its name in the accent's colour. */
    void show() {
        boolean moves = model.isAutomated(parameter);
        label.putClientProperty(FlatClientProperties.STYLE, moves ? "foreground: $Kerros.accent" : null);
        label.setText(moves ? dial.name() + " ~" : dial.name());
        refresh.run();
    }
}
