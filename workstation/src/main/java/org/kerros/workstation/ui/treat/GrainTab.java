package org.kerros.workstation.ui.treat;

import java.awt.CardLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** The granulate tab: the granulator of the selected cloud, or else grains of a clip into a new one. */
public final class GrainTab {
    private final CloudModel model;
    private final JComponent cloud;
    private final JComponent clip;
    private final Granulating granulating;

    public GrainTab(CloudModel model, CloudPanel cloud, JComponent clip, Granulating granulating) {
        this.model = model;
        this.cloud = cloud.view();
        this.clip = clip;
        this.granulating = granulating;
    }

    public JComponent view() {
        CardLayout cards = new CardLayout();
        JPanel panel = new JPanel(cards);
        panel.add(withOffer(), "clip");
        panel.add(cloud, "cloud");
        model.placement().watch(found -> cards.show(panel, found.isPresent() ? "cloud" : "clip"));
        return panel;
    }

    /** Over a placement that is none yet, what makes it a cloud in its place. */
    private JComponent withOffer() {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 0, wrap 1, hidemode 3", "[grow,fill]", "[][grow,fill]"));
        JPanel offer = new JPanel(new MigLayout("insets 8 12 0 12, gap 12 0", "[]12[grow,fill]"));
        offer.add(Parts.mainButton("cloud.here", event -> granulating.selected()));
        offer.add(Parts.quiet(Texts.of("cloud.here.tip")), "w 60:100:");
        panel.add(offer);
        panel.add(clip, "grow");
        model.desk().selection().placements().watch(selected -> offer.setVisible(!selected.isEmpty()));
        return panel;
    }
}
