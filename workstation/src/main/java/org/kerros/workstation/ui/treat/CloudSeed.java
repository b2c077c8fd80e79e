package org.kerros.workstation.ui.treat;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.TypedField;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Texts;

/** The seed of the cloud: typed, thrown, or locked. */
final class CloudSeed {
    private final CloudModel model;

    CloudSeed(CloudModel model) {
        this.model = model;
    }

    JComponent view() {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 2 0", "[][60:70:80,fill][][]", "[26!]"));
        row.add(Parts.quiet(Texts.of("generate.seed")));
        TypedField field = new TypedField(
                value -> String.valueOf(Math.round(value)), Read::number, value -> model.seed(Math.round(value)), 6);
        field.setName("cloud.seed");
        field.setToolTipText(Texts.of("cloud.seed.tip"));
        model.placement().watch(found -> model.cloud().ifPresent(cloud -> field.show((double) cloud.seed())));
        row.add(field);
        var dice = Parts.iconButton("seed.roll", Icons.DICE.at(18), event -> model.roll());
        JToggleButton lock = Parts.iconToggle("seed.lock", Icons.UNLOCK.at(18));
        lock.setSelectedIcon(Icons.LOCK.at(18));
        lock.addActionListener(event -> model.locked().set(lock.isSelected()));
        model.locked().watch(locked -> {
            dice.setEnabled(!locked);
            field.setEnabled(!locked);
        });
        row.add(dice);
        row.add(lock);
        return row;
    }
}
