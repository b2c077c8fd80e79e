package org.kerros.workstation.ui.make;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.OptionalDouble;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.kerros.library.Parameter;
import org.kerros.workstation.ui.look.LevelSlider;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.TypedField;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Say;

/** One parameter on the screen: label, control, unit; its meaning is the tip. */
final class SettingView {
    private final Setting setting;

    SettingView(Setting setting) {
        this.setting = setting;
    }

    /** A row of fixed columns: label, control, number with unit. */
    JComponent view() {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 8 0", "[104!][80:140:240,grow,fill][76!]", "[28!]"));
        JLabel label = Parts.label(setting.label());
        label.setToolTipText(tip());
        row.add(label, "w 60:104:104");
        Parameter parameter = setting.parameter();
        switch (parameter.type()) {
            case NUMBER, INTEGER -> number(row);
            case FLAG -> row.add(flag(), "span 2");
            default -> row.add(parameter.choices().isEmpty() ? text() : choice(), "span 2, growx");
        }
        return row;
    }

    private String tip() {
        String range = setting.isNumber() ? setting.range() : "";
        return setting.parameter().meaning() + (range.isEmpty() ? "" : " (" + range + ")");
    }

    private void number(JPanel row) {
        Parameter parameter = setting.parameter();
        TypedField field = new TypedField(this::say, this::read, setting::setNumber, 6);
        field.setName("setting." + parameter.name());
        field.setToolTipText(tip());
        field.setHorizontalAlignment(JTextField.RIGHT);
        field.getAccessibleContext().setAccessibleName(setting.label());
        setting.text().watch(ignored -> field.show(setting.number()));
        if (setting.hasRange()) {
            LevelSlider slider = new LevelSlider(
                    parameter.min(),
                    parameter.max(),
                    ((Number) parameter.initial()).doubleValue(),
                    setting::setNumber,
                    value -> {});
            slider.setToolTipText(tip());
            slider.getAccessibleContext().setAccessibleName(setting.label());
            setting.text().watch(ignored -> slider.show(setting.number()));
            row.add(slider);
        } else {
            row.add(new JLabel());
        }
        row.add(field, "w 76!");
    }

    private String say(double value) {
        boolean whole = setting.parameter().type() == Parameter.Type.INTEGER;
        String number = whole ? Say.number(value, 0) : Say.brief(rounded(value));
        return Say.with(number, unit());
    }

    // A unit as long as a word has its place in the tip.
    private String unit() {
        String unit = setting.parameter().unit();
        return unit.equals("semitones") ? "st" : unit.length() > 4 ? "" : unit;
    }

    private static double rounded(double value) {
        return Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 1000) / 1000.0;
    }

    private OptionalDouble read(String typed) {
        return Read.number(typed);
    }

    private JComponent flag() {
        JCheckBox box = new JCheckBox();
        box.setName("setting." + setting.parameter().name());
        box.setToolTipText(tip());
        box.getAccessibleContext().setAccessibleName(setting.label());
        box.addActionListener(event -> setting.text().set(String.valueOf(box.isSelected())));
        setting.text().watch(text -> box.setSelected(Boolean.parseBoolean(text)));
        return box;
    }

    private JComponent choice() {
        JComboBox<String> box = new JComboBox<>(setting.parameter().choices().toArray(String[]::new));
        box.setName("setting." + setting.parameter().name());
        box.setToolTipText(tip());
        setting.text().watch(box::setSelectedItem);
        box.addActionListener(event -> setting.text().set(String.valueOf(box.getSelectedItem())));
        return box;
    }

    private JComponent text() {
        JTextField field = new JTextField(setting.text().get());
        field.setName("setting." + setting.parameter().name());
        field.setToolTipText(tip());
        field.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, setting.parameter().unit());
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                setting.text().set(field.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                setting.text().set(field.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                setting.text().set(field.getText());
            }
        });
        return field;
    }
}
