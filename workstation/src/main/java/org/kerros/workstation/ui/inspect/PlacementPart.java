package org.kerros.workstation.ui.inspect;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.Placement;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.TypedField;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Where the selected placement stands, as numbers to type. */
final class PlacementPart {
    private static final List<FadeShape> SHAPES = List.of(FadeShape.LINEAR, FadeShape.EQUAL_POWER);

    private final PlacementEdits edits;
    private final Desk desk;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 8 4, wrap 2", "[72!][grow,fill]"));
    private final TypedField start;
    private final TypedField length;
    private final TypedField gain;
    private final TypedField fadeIn;
    private final TypedField fadeOut;
    private final JComboBox<String> shape =
            new JComboBox<>(new String[] {Texts.of("fade.LINEAR"), Texts.of("fade.EQUAL_POWER")});
    private boolean showing;

    PlacementPart(Desk desk) {
        this.desk = desk;
        edits = new PlacementEdits(desk);
        start = field("placement.start", Say::moment, Read::seconds, edits::start);
        length = field("placement.length", Say::length, Read::seconds, edits::length);
        gain = field("placement.gain", Say::decibels, Read::number, edits::gain);
        fadeIn = field("placement.fadeIn", Say::length, Read::seconds, edits::fadeIn);
        fadeOut = field("placement.fadeOut", Say::length, Read::seconds, edits::fadeOut);
        lay();
    }

    private void lay() {
        panel.add(Parts.heading(Texts.of("placement.title")), "span 2, gapbottom 4");
        row("placement.start", start);
        row("placement.length", length);
        row("placement.gain", gain);
        row("placement.fadeIn", fadeIn);
        row("placement.fadeOut", fadeOut);
        row("placement.fadeShape", shape);
        shape.setName("placement.fadeShape");
        shape.addActionListener(event -> {
            if (!showing) {
                edits.shape(SHAPES.get(shape.getSelectedIndex()));
            }
        });
    }

    private static TypedField field(
            String key, DoubleFunction<String> say, Function<String, OptionalDouble> read, DoubleConsumer taken) {
        TypedField field = new TypedField(say, read, taken, 8);
        field.setName(key);
        field.getAccessibleContext().setAccessibleName(Texts.of(key));
        return field;
    }

    private void row(String key, JComponent field) {
        panel.add(Parts.quiet(Texts.of(key)));
        panel.add(field);
    }

    JComponent view() {
        return panel;
    }

    void show(Placement placement) {
        showing = true;
        double rate = desk.piece().composition().get().rate();
        start.show(placement.start() / rate);
        length.show(placement.length() / rate);
        gain.show(placement.gainDb());
        fadeIn.show(placement.fadeIn().frames() / rate);
        fadeOut.show(placement.fadeOut().frames() / rate);
        Fade longer =
                placement.fadeIn().frames() >= placement.fadeOut().frames() ? placement.fadeIn() : placement.fadeOut();
        shape.setSelectedIndex(SHAPES.indexOf(longer.shape()));
        showing = false;
    }
}
