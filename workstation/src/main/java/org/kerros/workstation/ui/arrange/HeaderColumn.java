package org.kerros.workstation.ui.arrange;

import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JPanel;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.ui.desk.Piece;
import org.kerros.workstation.ui.look.PeakMeter;

/** The headers of all tracks, at the height of their lanes. */
final class HeaderColumn extends JPanel {
    private static final long serialVersionUID = 1L;
    static final int WIDTH = 216;

    private final transient Piece piece;
    private final transient TimelineModel model;
    private final transient Map<TrackId, TrackHeader> headers = new LinkedHashMap<>();
    private final transient Map<Automated, LaneHeader> laneHeaders = new LinkedHashMap<>();

    /** A lane by what it shows. */
    private record Automated(TrackId strip, AutomationTarget target) {}

    HeaderColumn(Piece piece, TimelineModel model) {
        super(null);
        this.piece = piece;
        this.model = model;
        setName("track-headers");
        piece.composition().watch(this::show);
        model.selection().track().watch(ignored -> show(piece.composition().get()));
        model.lanes().watch(ignored -> revalidate());
        model.laneChoice().shown().watch(ignored -> show(piece.composition().get()));
        model.folded().watch(ignored -> show(piece.composition().get()));
        model.playhead().watch(ignored -> laneHeaders.values().forEach(LaneHeader::showValue));
        addMouseWheelListener(new TimelineWheel(model));
    }

    private void show(Composition composition) {
        headers.keySet().removeIf(id -> gone(composition, id));
        GroupTree groups = new GroupTree(composition);
        Optional<TrackId> selected = model.selection().track().get();
        for (Track track : composition.tracks()) {
            TrackHeader header = headers.computeIfAbsent(track.id(), ignored -> added(track));
            header.show(track, selected.equals(Optional.of(track.id())));
            header.showPlace(groups.depth(track), model.folded().get().contains(track.id()), lanesShown(track.id()));
        }
        showLanes();
        revalidate();
        repaint();
    }

    private boolean lanesShown(TrackId track) {
        return !model.laneChoice().of(track).isEmpty();
    }

    private void showLanes() {
        Set<Automated> wanted = new LinkedHashSet<>();
        model.laneChoice()
                .shown()
                .get()
                .forEach((strip, targets) -> targets.forEach(target -> wanted.add(new Automated(strip, target))));
        laneHeaders.keySet().removeIf(old -> {
            boolean gone = !wanted.contains(old);
            if (gone) {
                Optional.ofNullable(laneHeaders.get(old)).ifPresent(header -> remove(header.view()));
            }
            return gone;
        });
        for (Automated lane : wanted) {
            laneHeaders.computeIfAbsent(lane, ignored -> addedLane(lane)).show();
        }
    }

    private LaneHeader addedLane(Automated lane) {
        LaneHeader header = new LaneHeader(model, lane.strip(), lane.target());
        add(header.view());
        return header;
    }

    private boolean gone(Composition composition, TrackId id) {
        boolean gone = composition.track(id).isEmpty();
        if (gone) {
            Optional.ofNullable(headers.get(id)).ifPresent(header -> remove(header.view()));
        }
        return gone;
    }

    private TrackHeader added(Track track) {
        TrackHeader header = new TrackHeader(piece, model, track);
        add(header.view());
        return header;
    }

    /** The meter of each track. */
    Map<TrackId, PeakMeter> meters() {
        Map<TrackId, PeakMeter> meters = new LinkedHashMap<>();
        headers.forEach((id, header) -> meters.put(id, header.meter()));
        return meters;
    }

    void editName(TrackId track) {
        Optional.ofNullable(headers.get(track)).ifPresent(TrackHeader::editName);
    }

    @Override
    public void doLayout() {
        Lanes lanes = model.lanes().get();
        int index = 0;
        for (Track track : piece.composition().get().tracks()) {
            TrackHeader header = headers.get(track.id());
            if (header != null) {
                int height = lanes.isShown(index) ? lanes.rowHeight() : 0;
                header.fit(lanes.rowHeight());
                header.view().setBounds(0, lanes.top(index), getWidth(), height);
            }
            index++;
        }
        for (int row = 0; row < lanes.rows().size(); row++) {
            for (int lane = 0; lane < lanes.rows().get(row).automation(); lane++) {
                layOut(new Lanes.Lane(row, lane), lanes);
            }
        }
        laneHeaders
                .values()
                .forEach(header -> header.view().setVisible(model.automation().get()));
    }

    private void layOut(Lanes.Lane lane, Lanes lanes) {
        model.spot(lane)
                .map(spot -> laneHeaders.get(new Automated(spot.strip(), spot.target())))
                .ifPresent(header -> header.view().setBounds(0, lanes.topOf(lane), getWidth(), Lanes.AUTOMATION));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (headers != null) {
            show(piece.composition().get());
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(WIDTH, 100);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(WIDTH, 0);
    }
}
