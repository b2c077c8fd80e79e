package org.kerros.workstation.ui.make;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.TypedField;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Texts;

/** The seed as a number to type, dice to throw, and a lock. */
final class SeedView {
    private final Seed seed;

    SeedView(Seed seed) {
        this.seed = seed;
    }

    JComponent view() {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 4 0", "[grow,fill][][]", "[28!]"));
        TypedField field = new TypedField(
                value -> String.valueOf(Math.round(value)),
                Read::number,
                value -> seed.value().set(Math.round(value)),
                8);
        field.setName("seed");
        field.setToolTipText(Texts.of("seed.tip"));
        seed.value().watch(value -> field.show(value));
        row.add(field);
        row.add(Parts.iconButton("seed.roll", Icons.DICE.at(18), event -> seed.roll()));
        row.add(lock());
        return row;
    }

    private JComponent lock() {
        JToggleButton lock = Parts.iconToggle("seed.lock", Icons.UNLOCK.at(18));
        lock.setSelectedIcon(Icons.LOCK.at(18));
        lock.addActionListener(event -> seed.locked().set(lock.isSelected()));
        return lock;
    }
}
