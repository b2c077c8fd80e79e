package org.kerros.workstation.ui.treat;

import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.library.Parameter;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.CloudSource;
import org.kerros.timeline.Placement;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.look.BadgeIcon;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.ValueBar;
import org.kerros.workstation.ui.words.Texts;

/** Which clips grains come from, and how often: the placement's own, and others dropped here. */
final class CloudSources {
    private static final Parameter WEIGHT = Parameter.number("weight", 1, 0, 10, "×", "");

    private final CloudModel model;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, gap 6 2, hidemode 3", "[grow,fill][110!,fill][24!]", "[24!]"));
    private List<ClipId> shown = List.of();
    private Optional<ClipId> own = Optional.empty();

    CloudSources(CloudModel model) {
        this.model = model;
        panel.setName("cloud.sources");
    }

    JComponent view() {
        model.placement().watch(found -> found.ifPresent(this::show));
        return panel;
    }

    boolean isUnder(MouseEvent pointer) {
        return Dropped.over(panel, pointer);
    }

    private void show(Placement placement) {
        List<CloudSource> others = model.cloud().orElseThrow().others();
        List<ClipId> clips = others.stream().map(CloudSource::clip).toList();
        if (!clips.equals(shown) || !own.equals(Optional.of(placement.clip())) || isTurnedElsewhere(others)) {
            shown = clips;
            own = Optional.of(placement.clip());
            panel.removeAll();
            panel.add(name(placement.clip()), "w 60:120:");
            panel.add(Parts.quiet(Texts.of("cloud.drop")), "growx");
            panel.add(Parts.iconButton("cloud.add", Icons.ADD.at(16), event -> addChosen()), "wrap");
            for (int i = 0; i < others.size(); i++) {
                row(i, others.get(i));
            }
            panel.revalidate();
            panel.repaint();
        }
    }

    private boolean isTurnedElsewhere(List<CloudSource> others) {
        for (int i = 0; i < others.size(); i++) {
            if (panel.getComponentCount() > 4 + 3 * i
                    && panel.getComponent(4 + 3 * i) instanceof ValueBar bar
                    && bar.value() != others.get(i).weight()) {
                return true;
            }
        }
        return false;
    }

    private void addChosen() {
        model.desk().selection().clip().get().ifPresent(clip -> model.addSources(List.of(clip)));
    }

    private void row(int index, CloudSource source) {
        panel.add(name(source.clip()), "w 60:120:");
        Dial dial = Dial.of(WEIGHT, Texts.of("cloud.weight"));
        ValueBar bar = new ValueBar(dial, Texts.of("cloud.weight.tip"), new ValueBar.Keeper() {
            @Override
            public void moved(double value) {
                model.weigh(index, value, false);
            }

            @Override
            public void done(double value) {
                model.weigh(index, value, true);
            }
        });
        bar.show(source.weight());
        panel.add(bar);
        panel.add(Parts.iconButton("cloud.remove", Icons.CLOSE.at(16), event -> model.removeSource(index)), "wrap");
    }

    private JLabel name(ClipId clip) {
        JLabel label =
                new JLabel(model.desk().piece().face(clip).map(ClipFace::name).orElse("? " + clip));
        model.desk().piece().face(clip).ifPresent(face -> label.setIcon(new BadgeIcon(face.origin())));
        label.setIconTextGap(6);
        return label;
    }
}
