package org.kerros.workstation.ui.treat;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import org.kerros.render.grains.GrainPreset;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** The button that offers presets. */
public final class CloudPresets {
    private static final List<Double> GLIDES = List.of(1.0, 4.0, 10.0, 0.0);

    private final PresetShelf shelf;

    public CloudPresets(PresetShelf shelf) {
        this.shelf = shelf;
    }

    JComponent view() {
        JButton button = Parts.button("cloud.presets", event -> {});
        button.addActionListener(event -> menu(button).show(button, 0, button.getHeight()));
        return button;
    }

    private JPopupMenu menu(JComponent on) {
        JPopupMenu menu = new JPopupMenu();
        shelf.all().forEach(preset -> menu.add(item(preset, shelf::choose)));
        menu.addSeparator();
        JMenu glide = new JMenu(Texts.of("cloud.glideTo"));
        shelf.all().forEach(preset -> glide.add(item(preset, shelf::glideTo)));
        menu.add(glide);
        menu.add(times());
        menu.addSeparator();
        JMenuItem save = new JMenuItem(Texts.of("cloud.presetSave"));
        save.addActionListener(event -> ask(on));
        menu.add(save);
        return menu;
    }

    private void ask(JComponent on) {
        String name = JOptionPane.showInputDialog(
                on, Texts.of("cloud.presetName"), Texts.of("cloud.presetSave"), JOptionPane.PLAIN_MESSAGE);
        if (name != null) {
            shelf.save(name);
        }
    }

    private static JMenuItem item(GrainPreset preset, Consumer<GrainPreset> chosen) {
        JMenuItem item = new JMenuItem(preset.name());
        item.setName("preset." + preset.name());
        item.setToolTipText(preset.meaning().isEmpty() ? null : preset.meaning());
        item.addActionListener(event -> chosen.accept(preset));
        return item;
    }

    private JMenu times() {
        JMenu menu = new JMenu(Texts.of("cloud.glideTime"));
        ButtonGroup group = new ButtonGroup();
        for (double seconds : GLIDES) {
            String text = seconds == 0 ? Texts.of("cloud.glideEnd") : Say.length(seconds);
            JRadioButtonMenuItem item =
                    new JRadioButtonMenuItem(text, shelf.glideSeconds().get() == seconds);
            item.addActionListener(event -> shelf.glideSeconds().set(seconds));
            group.add(item);
            menu.add(item);
        }
        return menu;
    }
}
