package org.kerros.workstation.ui.mix;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.ActionListener;
import java.util.function.DoubleConsumer;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.look.DialSlider;
import org.kerros.workstation.ui.look.TypedField;
import org.kerros.workstation.ui.words.Texts;

/** A slider and a number with its unit beside it, both for one {@link Dial}; the other button offers to automate it. */
final class DialControl {
    private final Dial dial;
    private final DialSlider slider;
    private final TypedField field;
    private final DoubleConsumer done;

    /**
     * A control.
     *
     * @param name what tests find it by; the slider's name is this, the number's ends in ".value"
     * @param trying told while it moves
     * @param done told what it was set to
     */
    DialControl(String name, Dial dial, int orientation, DoubleConsumer trying, DoubleConsumer done) {
        this.dial = dial;
        this.done = done;
        field = new TypedField(dial::say, dial::read, done, 5);
        slider = new DialSlider(
                dial,
                orientation,
                value -> {
                    field.show(value);
                    trying.accept(value);
                },
                done);
        slider.setName(name);
        field.setName(name + ".value");
        field.setHorizontalAlignment(JTextField.RIGHT);
        field.getAccessibleContext().setAccessibleName(dial.name());
        field.putClientProperty(FlatClientProperties.STYLE, "font: 11; margin: 0,3,0,3; background: $Kerros.canvas");
        tip(Texts.of("mix.tip.dial", dial.name()));
    }

    private void tip(String text) {
        slider.setToolTipText(text);
        field.setToolTipText(text);
    }

    /** Offers to automate it and to bring its default back. */
    DialControl automatedBy(ActionListener automate) {
        JPopupMenu menu = menu(automate);
        slider.setComponentPopupMenu(menu);
        field.setComponentPopupMenu(menu);
        return this;
    }

    private JPopupMenu menu(ActionListener automate) {
        JPopupMenu menu = new JPopupMenu();
        JMenuItem item = menu.add(Texts.of("mix.automate"));
        item.setName("automate");
        item.addActionListener(automate);
        menu.add(Texts.of("mix.reset", dial.say(dial.initial())))
                .addActionListener(event -> done.accept(dial.initial()));
        return menu;
    }

    JComponent slider() {
        return slider;
    }

    TypedField field() {
        return field;
    }

    void show(double value) {
        slider.show(value);
        if (!field.isFocusOwner()) {
            field.show(value);
        }
    }
}
