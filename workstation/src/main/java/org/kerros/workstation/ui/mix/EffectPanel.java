package org.kerros.workstation.ui.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.library.Parameter;
import org.kerros.render.Effect;
import org.kerros.timeline.Insert;
import org.kerros.workstation.ui.look.Edge;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.Upright;
import org.kerros.workstation.ui.words.Texts;

/** The effect that is open: all it can be set to. */
final class EffectPanel {
    private final MixerModel mixer;
    private final Automating automating;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 8 12 8 4, gap 0 6, wrap 1, fill", "[grow,fill]", "[][grow,fill]"));
    private final List<EffectRow> rows = new ArrayList<>();
    private final JCheckBox on = new JCheckBox();

    EffectPanel(MixerModel mixer, Automating automating) {
        this.mixer = mixer;
        this.automating = automating;
        panel.setName("effect");
        panel.setBorder(new Edge(0, 1, 0, 0, "line"));
        on.setName("effect.on");
        on.setToolTipText(Texts.of("mix.switchTip"));
        mixer.chosen().watch(this::open);
        mixer.desk().piece().composition().watch(ignored -> show());
    }

    JComponent view() {
        return panel;
    }

    private void open(Optional<InsertPlace> place) {
        panel.removeAll();
        rows.clear();
        panel.setVisible(place.isPresent());
        place.ifPresent(found -> build(new EffectModel(mixer, found)));
        panel.revalidate();
        panel.repaint();
    }

    private void build(EffectModel model) {
        panel.add(head(model));
        panel.add(Parts.scrolling(body(model)), "w 280:320:, grow");
        show();
    }

    private JComponent head(EffectModel model) {
        JPanel head = new JPanel(new MigLayout("insets 0, gap 6 0", "[][grow,fill][]"));
        for (var listener : on.getActionListeners()) {
            on.removeActionListener(listener);
        }
        on.addActionListener(event ->
                mixer.chain(model.place().strip()).switchOver(model.place().insert()));
        head.add(on);
        String title = model.insert().map(Chain::title).orElse("");
        head.add(
                Parts.heading(Texts.of(
                        "mix.effectOn", title, mixer.nameOf(model.place().strip()))),
                "w 80:200:");
        head.add(Parts.iconButton(
                "mix.closeEffect", Icons.CLOSE.at(14), event -> mixer.chosen().set(Optional.empty())));
        return head;
    }

    private JComponent body(EffectModel model) {
        Upright body = new Upright(new MigLayout("insets 0 0 8 8, gap 8 3, wrap 3", "[][grow,fill][]"));
        Optional<Effect> effect = model.effect();
        String says = effect.map(Effect::meaning).orElseGet(() -> Texts.of("mix.unknownEffect.text"));
        body.add(Parts.paragraph(says), "span 3, growx, w 100:280:, gapbottom 4");
        for (Parameter parameter : model.parameters()) {
            EffectRow row = new EffectRow(model, parameter, automating);
            rows.add(row);
            row.addTo(body);
        }
        return body;
    }

    private void show() {
        mixer.chosen().get().ifPresent(place -> {
            Optional<Insert> insert = new EffectModel(mixer, place).insert();
            on.setSelected(insert.map(Insert::on).orElse(false));
            rows.forEach(EffectRow::show);
        });
    }
}
