package org.kerros.workstation.ui.arrange;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackKind;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.words.Texts;

/** Paints tracks over time as the model shows them: lanes, grid, placements, automation, the drag, the playhead. */
final class LanesPainter {
    private static final int LABEL_PIXELS = 90;

    private final TimelineModel model;
    private final WaveTiles tiles;
    private final Look look;
    private final TimeScale scale;
    private final Lanes lanes;
    private final Composition composition;

    LanesPainter(TimelineModel model, WaveTiles tiles, Look look) {
        this.model = model;
        this.tiles = tiles;
        this.look = look;
        this.scale = model.scale().get();
        this.lanes = model.lanes().get();
        this.composition = model.shown();
    }

    void paint(Graphics2D g, Rectangle visible) {
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(look.canvas);
        g.fill(visible);
        int first = lanes.indexAt(visible.y);
        int last = Math.min(composition.tracks().size() - 1, lanes.indexAt(visible.y + visible.height - 1));
        for (int i = first; i <= last; i++) {
            if (lanes.isShown(i)) {
                lane(g, i, visible);
            }
        }
        grid(g, visible);
        sections(g, visible);
        for (int i = first; i <= last; i++) {
            if (lanes.isShown(i)) {
                placements(g, i, visible);
            }
        }
        for (int i = first; i < lanes.rows().size(); i++) {
            automation(g, i, visible);
        }
        new DragPainter(model, look).paint(g, visible);
        playhead(g, visible);
    }

    private void lane(Graphics2D g, int index, Rectangle visible) {
        int top = lanes.top(index);
        boolean selected = model.selection()
                .track()
                .get()
                .equals(Optional.of(composition.tracks().get(index).id()));
        g.setColor(selected ? look.laneOther : look.lane);
        g.fillRect(visible.x, top, visible.width, lanes.rowHeight());
    }

    private void grid(Graphics2D g, Rectangle visible) {
        double step = Ruler.step(scale.framesPerPixel(), composition.rate(), LABEL_PIXELS);
        int parts = Ruler.parts(step);
        double part = step / parts * composition.rate();
        long index = (long) Math.floor(scale.frame(visible.x) / part);
        int bottom = Math.min(visible.y + visible.height, Math.max(0, lanes.top(lanes.count())));
        for (double x = scale.x(index * part); x < visible.x + visible.width; x = scale.x(++index * part)) {
            g.setColor(index % parts == 0 ? look.gridStrong : look.grid);
            g.fillRect((int) Math.round(x), visible.y, 1, Math.max(0, bottom - visible.y));
        }
    }

    private void sections(Graphics2D g, Rectangle visible) {
        g.setColor(look.gridStrong);
        composition.sections().forEach(section -> {
            int x = (int) Math.round(scale.x(section.range().start()));
            g.fillRect(x - 1, visible.y, 2, visible.height);
        });
    }

    private void placements(Graphics2D g, int index, Rectangle visible) {
        Track track = composition.tracks().get(index);
        Rectangle lane = new Rectangle(0, lanes.top(index), model.width(), lanes.rowHeight() - 1);
        Set<PlacementId> selected = model.selection().placements().get();
        boolean heard = composition.isHeard(track);
        PlacementPainter painter = new PlacementPainter(look, tiles, scale, composition.rate(), visible);
        for (Placement placement : track.placements()) {
            Rectangle box = box(placement, lane);
            if (box.intersects(visible)) {
                painter.paint(
                        g,
                        placement,
                        model.face(placement),
                        box,
                        new PlacementPainter.State(selected.contains(placement.id()), heard));
            }
        }
        boolean overlaid = model.automation().get()
                && !track.gainAutomation().isEmpty()
                && !model.laneChoice().of(track.id()).contains(AutomationTarget.GAIN);
        if (overlaid) {
            LaneSpot spot = new LaneSpot(track.id(), AutomationTarget.GAIN, Dial.fader(""), lane.y, lane.height);
            new AutomationPainter(look, scale).paint(g, track.gainAutomation(), spot, visible);
        }
        if (!track.kind().holdsPlacements()) {
            sum(g, track, lane);
        }
        g.setColor(look.line);
        g.fillRect(visible.x, lane.y + lane.height, visible.width, 1);
    }

    // Groups and returns hold no clips: they say what they are.
    private void sum(Graphics2D g, Track track, Rectangle lane) {
        String text = track.kind() == TrackKind.GROUP
                ? Texts.of("arrange.group", new GroupTree(composition).members(track.id()))
                : Texts.of("arrange.return");
        g.setFont(look.small);
        g.setColor(look.secondary);
        g.drawString(text, lane.x + 12, lane.y + Math.min(lane.height - 8, 20));
    }

    private void automation(Graphics2D g, int index, Rectangle visible) {
        AutomationPainter painter = new AutomationPainter(look, scale);
        for (int i = 0; i < lanes.rows().get(index).automation(); i++) {
            model.spot(new Lanes.Lane(index, i))
                    .filter(spot -> spot.top() < visible.y + visible.height && spot.top() + spot.height() > visible.y)
                    .ifPresent(spot -> painter.lane(g, spot, composition, visible, selectedPoint(spot)));
        }
    }

    private OptionalInt selectedPoint(LaneSpot spot) {
        return model.automationCommands()
                .selected()
                .get()
                .filter(place ->
                        place.strip().equals(spot.strip()) && place.target().equals(spot.target()))
                .map(place -> OptionalInt.of(place.index()))
                .orElse(OptionalInt.empty());
    }

    private Rectangle box(Placement placement, Rectangle lane) {
        int left = (int) Math.round(scale.x(placement.start()));
        int right = (int) Math.round(scale.x(placement.end()));
        return new Rectangle(left, lane.y + 2, Math.max(3, right - left), lane.height - 4);
    }

    private void playhead(Graphics2D g, Rectangle visible) {
        int x = (int) Math.round(scale.x(model.playhead().get()));
        g.setColor(look.text);
        g.fillRect(x, visible.y, 1, visible.height);
    }
}
