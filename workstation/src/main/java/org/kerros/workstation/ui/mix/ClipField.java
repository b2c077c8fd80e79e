package org.kerros.workstation.ui.mix;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.library.Clip;
import org.kerros.library.Parameter;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** A clip that an effect needs, chosen from the library, or the one that is selected there. */
final class ClipField {
    private final EffectModel model;
    private final Parameter parameter;
    private final JComboBox<String> box = new JComboBox<>();
    private List<String> ids = List.of();
    private boolean showing;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 4 0", "[grow,fill][]"));

    ClipField(EffectModel model, Parameter parameter) {
        this.model = model;
        this.parameter = parameter;
        box.setName("setting." + parameter.name());
        box.setToolTipText(parameter.meaning());
        box.addActionListener(event -> choose());
        panel.setOpaque(false);
        panel.add(box, "w 60:120:");
        panel.add(Parts.button("mix.useSelected", event -> useSelected()));
    }

    private void choose() {
        if (!showing && box.getSelectedIndex() >= 0) {
            model.setText(parameter, ids.get(box.getSelectedIndex()));
        }
    }

    private void useSelected() {
        model.mixer()
                .desk()
                .selection()
                .clip()
                .get()
                .map(ClipId::value)
                .filter(ids::contains)
                .ifPresent(id -> model.setText(parameter, id));
    }

    JComponent view() {
        return panel;
    }

    /** Shows the clip that is set; nothing chosen is the first line. */
    void show() {
        List<Clip> sounds = model.mixer().desk().piece().clips().all().stream()
                .filter(clip -> clip.format().isAudio())
                .toList();
        showing = true;
        ids = Stream.concat(Stream.of(""), sounds.stream().map(clip -> clip.id().value()))
                .toList();
        box.setModel(new DefaultComboBoxModel<>(
                Stream.concat(Stream.of(Texts.of("mix.noClip")), sounds.stream().map(Clip::name))
                        .toArray(String[]::new)));
        box.setSelectedIndex(Math.max(0, place(sounds, Objects.requireNonNullElse(model.text(parameter), ""))));
        showing = false;
    }

    private int place(List<Clip> sounds, String set) {
        for (int i = 0; i < sounds.size(); i++) {
            if (sounds.get(i).id().value().equals(set) || sounds.get(i).name().equals(set)) {
                return i + 1;
            }
        }
        return 0;
    }
}
