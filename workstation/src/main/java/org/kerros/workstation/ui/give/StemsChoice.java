package org.kerros.workstation.ui.give;

import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.studio.StemsBy;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** What gets a stem of its own. */
final class StemsChoice {
    private static final List<StemsBy> WAYS = List.of(StemsBy.TRACK, StemsBy.GROUP, StemsBy.GENERATOR);

    private final JComboBox<String> box = new JComboBox<>(
            WAYS.stream().map(way -> Texts.of("stems.by." + way)).toArray(String[]::new));

    StemsChoice() {
        box.setName("stems.by");
        box.getAccessibleContext().setAccessibleName(Texts.of("stems.by"));
    }

    /** The choice above the other options. */
    JComponent above(JComponent options) {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 12 8, wrap 2", "[110!][grow,fill]"));
        panel.add(Parts.quiet(Texts.of("stems.by")));
        panel.add(box);
        panel.add(options, "span 2, grow");
        return panel;
    }

    StemsBy by() {
        return WAYS.get(box.getSelectedIndex());
    }
}
