package org.kerros.workstation.ui.look;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.kerros.library.Parameter;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.desk.Dials;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/**
 * The control of one parameter, whichever fits: a bar for a number, a list for a choice, a tick for a flag, a field for
 * the rest. Values go in and out as they would be typed after {@code --set}.
 */
public final class ParameterBar {
    /** Who keeps the value. */
    public interface Keeper {
        /** Told while it moves. */
        void moved(String typed);

        /** Told once at the end of each change. */
        void done(String typed);
    }

    private final Parameter parameter;
    private final String label;
    private final Keeper keeper;
    private final JComponent view;
    private final JPopupMenu menu = new JPopupMenu();
    private Optional<ValueBar> bar = Optional.empty();
    private Consumer<String> shower = typed -> {};
    private boolean showing;
    private String shown = "";

    public ParameterBar(Parameter parameter, Keeper keeper) {
        this(parameter, label(parameter.name()), keeper);
    }

    public ParameterBar(Parameter parameter, String label, Keeper keeper) {
        this.parameter = parameter;
        this.label = label;
        this.keeper = keeper;
        view = build();
        view.setName("parameter." + parameter.name());
        offer("parameter.reset", () -> set(initial()));
        show(initial());
    }

    private JComponent build() {
        if (isTurned()) {
            return number();
        }
        if (parameter.type() == Parameter.Type.FLAG) {
            return flag();
        }
        return parameter.choices().isEmpty() ? text() : choice();
    }

    private boolean isTurned() {
        boolean number = parameter.type() == Parameter.Type.NUMBER || parameter.type() == Parameter.Type.INTEGER;
        return number && Double.isFinite(parameter.min()) && Double.isFinite(parameter.max());
    }

    /** The name of a parameter as people read it. */
    public static String label(String name) {
        String key = "parameter." + name;
        return Texts.has(key) ? Texts.of(key) : Dials.words(name);
    }

    private String tip() {
        String range = Texts.of("setting.range", Say.brief(parameter.min()), Say.brief(parameter.max()));
        return parameter.meaning() + " (" + Say.with(range, parameter.unit()) + ")";
    }

    private JComponent number() {
        ValueBar made = new ValueBar(Dial.of(parameter, label), tip(), new ValueBar.Keeper() {
            @Override
            public void moved(double value) {
                keeper.moved(typed(value));
            }

            @Override
            public void done(double value) {
                keeper.done(typed(value));
            }
        });
        bar = Optional.of(made);
        shower = typed -> Read.number(typed).ifPresent(made::show);
        made.setComponentPopupMenu(menu);
        return made;
    }

    private JComponent flag() {
        JCheckBox box = new JCheckBox(label);
        box.setToolTipText(parameter.meaning());
        box.addActionListener(event -> set(String.valueOf(box.isSelected())));
        shower = typed -> box.setSelected(Boolean.parseBoolean(typed));
        box.setComponentPopupMenu(menu);
        return box;
    }

    private JComponent choice() {
        JComboBox<String> box = new JComboBox<>(
                parameter.choices().stream().map(ParameterBar::choiceLabel).toArray(String[]::new));
        box.addActionListener(event -> {
            if (!showing && box.getSelectedIndex() >= 0) {
                set(parameter.choices().get(box.getSelectedIndex()));
            }
        });
        shower = typed -> box.setSelectedIndex(Math.max(0, parameter.choices().indexOf(typed)));
        return labelled(box);
    }

    private static String choiceLabel(String choice) {
        String key = "choice." + choice;
        return Texts.has(key) ? Texts.of(key) : Dials.words(choice);
    }

    private JComponent text() {
        JTextField field = new JTextField();
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, parameter.unit());
        field.addActionListener(event -> take(field));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                take(field);
            }
        });
        shower = field::setText;
        return labelled(field);
    }

    private void take(JTextField field) {
        if (!field.getText().equals(shown)) {
            set(field.getText());
        }
    }

    private JComponent labelled(JComponent control) {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 6 0", "[grow 45,fill][grow 55,fill]", "[24!]"));
        control.setToolTipText(parameter.meaning());
        control.getAccessibleContext().setAccessibleName(label);
        control.setName("parameter." + parameter.name() + ".value");
        control.putClientProperty(FlatClientProperties.STYLE, "font: 12");
        control.setComponentPopupMenu(menu);
        if (label.isEmpty()) {
            control.getAccessibleContext().setAccessibleName(label(parameter.name()));
            row.add(control, "span 2, w 60:90:, h 24!");
        } else {
            row.add(Parts.quiet(label), "w 40:60:");
            row.add(control, "w 60:90:, h 24!");
        }
        return row;
    }

    private void set(String typed) {
        show(typed);
        keeper.moved(typed);
        keeper.done(typed);
    }

    /** Shows a value without telling anyone. */
    public void show(String typed) {
        showing = true;
        shown = typed;
        shower.accept(typed);
        showing = false;
    }

    /** Whether automation moves it. */
    public void showMoving(boolean automated) {
        bar.ifPresent(found -> found.showMoving(automated));
    }

    /** Adds something to what the other button offers. */
    public ParameterBar offer(String key, Runnable deed) {
        JMenuItem item = new JMenuItem(Texts.of(key));
        item.setName(key);
        item.addActionListener(event -> deed.run());
        menu.add(item);
        return this;
    }

    public Parameter parameter() {
        return parameter;
    }

    public JComponent view() {
        return view;
    }

    /** The default as it would be typed. */
    public String initial() {
        return typed(parameter.initial());
    }

    /** A value as it would be typed. */
    public static String typed(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ParameterBar::typed).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Number number
                ? Say.brief(number.doubleValue()).replace('\u2212', '-')
                : String.valueOf(value);
    }
}
