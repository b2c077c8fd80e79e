package org.kerros.workstation.ui.inspect;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.Treatment.Stretch;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.TypedField;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** How the selected placement is stretched and tuned: method, ratio or length, semitones and cents. */
final class StretchPart {
    private final StretchEdits edits;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 8 4, wrap 2", "[72!][grow,fill]"));
    private final JComboBox<String> method = new JComboBox<>(StretchEdits.METHODS.stream()
            .map(name -> Texts.of("stretch." + name))
            .toArray(String[]::new));
    private final JTextArea meaning = Parts.paragraph(Texts.of("stretch.plain.meaning"));
    private final TypedField ratio;
    private final TypedField length;
    private final TypedField semitones;
    private final TypedField cents;
    private boolean showing;

    StretchPart(StretchEdits edits) {
        this.edits = edits;
        ratio = field("stretch.ratio", value -> "×\u2009" + Say.brief(value), StretchPart::ratio, edits::ratio);
        length = field("stretch.length", Say::length, edits::readLength, edits::length);
        semitones = field(
                "stretch.semitones", value -> Say.with(Say.number(value, 0), "st"), Read::number, edits::semitones);
        cents = field("stretch.cents", value -> Say.with(Say.number(value, 0), "ct"), Read::number, edits::cents);
        lay();
    }

    private static OptionalDouble ratio(String typed) {
        return Read.number(typed.replace("×", "").replace("x", ""));
    }

    private static TypedField field(
            String key, DoubleFunction<String> say, Function<String, OptionalDouble> read, DoubleConsumer taken) {
        TypedField field = new TypedField(say, read, taken, 6);
        field.setName(key);
        field.setToolTipText(Texts.of(key + ".tip"));
        field.getAccessibleContext().setAccessibleName(Texts.of(key));
        return field;
    }

    private void lay() {
        panel.setName("stretch");
        panel.add(Parts.heading(Texts.of("stretch.title")), "span 2, gapbottom 4");
        panel.add(Parts.quiet(Texts.of("stretch.method")));
        panel.add(method);
        method.setName("stretch.method");
        method.addActionListener(event -> {
            if (!showing) {
                edits.method(StretchEdits.METHODS.get(method.getSelectedIndex()));
            }
        });
        panel.add(meaning, "span 2, w 100:200:");
        row("stretch.ratio", ratio);
        row("stretch.length", length);
        panel.add(Parts.quiet(Texts.of("stretch.pitch")));
        panel.add(semitones, "split 2, w 50:60:");
        panel.add(cents, "w 50:60:");
    }

    private void row(String key, JComponent field) {
        panel.add(Parts.quiet(Texts.of(key)));
        panel.add(field);
    }

    JComponent view() {
        return panel;
    }

    void show(Placement placement, double rate) {
        showing = true;
        boolean cloud = placement.treatment() instanceof Treatment.Cloud;
        Stretch stretch = StretchEdits.of(placement);
        String name = StretchEdits.name(placement.treatment());
        method.setEnabled(!cloud);
        method.setSelectedIndex(Math.max(0, StretchEdits.METHODS.indexOf(name)));
        meaning.setText(Texts.of(cloud ? "stretch.cloud.meaning" : "stretch." + name + ".meaning"));
        for (TypedField field : new TypedField[] {ratio, length, semitones, cents}) {
            field.setEnabled(!cloud);
        }
        ratio.show(Math.round(stretch.ratio() * 10_000) / 10_000.0);
        length.show(placement.length() / rate);
        double whole = Math.rint(stretch.semitones());
        semitones.show(whole);
        cents.show(Math.rint((stretch.semitones() - whole) * 100));
        showing = false;
    }
}
