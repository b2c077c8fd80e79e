package org.kerros.workstation.ui.arrange;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.OverlayLayout;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Levels;
import org.kerros.workstation.ui.look.Edge;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** The arrange view: rulers above, track headers left, lanes, and scroll bars that follow both. */
public final class ArrangePanel {
    private final Desk desk;
    private final TimelineModel model;
    private final TrackCommands tracks;
    private final TimelineView lanes;
    private final RulerView ruler;
    private final HeaderColumn headers;

    public ArrangePanel(Desk desk, TimelineModel model, TrackCommands tracks, NameAsking names) {
        this.desk = desk;
        this.model = model;
        this.tracks = tracks;
        lanes = new TimelineView(model, desk.shapes());
        ruler = new RulerView(model, desk.loop(), desk.sound(), new RulerNames(desk.piece(), names)::rename);
        headers = new HeaderColumn(desk.piece(), model);
    }

    /** The lanes themselves, for dropping on and for focus. */
    public TimelineView lanes() {
        return lanes;
    }

    public void editName(TrackId track) {
        headers.editName(track);
    }

    /** Shows how loud every track is now. */
    public void showLevels(Levels levels) {
        headers.meters()
                .forEach((track, meter) ->
                        meter.show(levels.of(track).left(), levels.of(track).right()));
    }

    /** The whole view, with something over the lanes while there is nothing on them. */
    public JComponent view(JComponent whileEmpty) {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 0, wrap 3", "[][grow,fill][]", "[][grow,fill][]"));
        panel.add(corner(), "grow");
        panel.add(ruler, "growx");
        panel.add(filler(), "growy");
        panel.add(headers, "growy");
        panel.add(overlaid(whileEmpty), "grow");
        panel.add(upAndDown(), "growy");
        panel.add(filler());
        panel.add(alongTime(), "growx");
        panel.add(filler());
        return panel;
    }

    private JComponent overlaid(JComponent whileEmpty) {
        JLayeredPane layers = new JLayeredPane();
        layers.setLayout(new OverlayLayout(layers));
        layers.add(lanes, JLayeredPane.DEFAULT_LAYER);
        layers.add(whileEmpty, JLayeredPane.PALETTE_LAYER);
        desk.piece()
                .composition()
                .watch(composition ->
                        whileEmpty.setVisible(composition.placements().findAny().isEmpty()));
        return layers;
    }

    private JComponent corner() {
        JPanel corner = new JPanel(new MigLayout("insets 0 10 0 8, aligny center", "[grow][]"));
        corner.add(Parts.quiet(Texts.of("arrange.tracks")));
        corner.add(Parts.iconButton("track.add", Icons.ADD.at(18), event -> tracks.add()));
        corner.setBorder(new Edge(0, 0, 1, 1, "line"));
        return corner;
    }

    private static JComponent filler() {
        return new JPanel(new BorderLayout());
    }

    private JScrollBar upAndDown() {
        JScrollBar bar = new JScrollBar(JScrollBar.VERTICAL);
        model.changes().watch(ignored -> {
            Lanes now = model.lanes().get();
            int most = Math.max(now.height() + now.rowHeight(), model.height());
            bar.setValues(Math.min(now.scroll(), most - model.height()), model.height(), 0, most);
        });
        bar.addAdjustmentListener(
                event -> model.lanes().change(old -> old.scrolledTo(event.getValue(), model.height())));
        return bar;
    }

    private JScrollBar alongTime() {
        JScrollBar bar = new JScrollBar(JScrollBar.HORIZONTAL);
        TimeScroll scroll = new TimeScroll(model, bar);
        model.changes().watch(ignored -> scroll.follow());
        bar.addAdjustmentListener(event -> scroll.moved());
        return bar;
    }
}
