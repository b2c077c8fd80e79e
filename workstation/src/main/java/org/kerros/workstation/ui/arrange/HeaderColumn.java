package org.kerros.workstation.ui.arrange;

import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.JPanel;
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

    HeaderColumn(Piece piece, TimelineModel model) {
        super(null);
        this.piece = piece;
        this.model = model;
        setName("track-headers");
        piece.composition().watch(this::show);
        model.selection().track().watch(ignored -> show(piece.composition().get()));
        model.lanes().watch(ignored -> revalidate());
        addMouseWheelListener(new TimelineWheel(model));
    }

    private void show(Composition composition) {
        headers.keySet().removeIf(id -> gone(composition, id));
        Optional<TrackId> selected = model.selection().track().get();
        for (Track track : composition.tracks()) {
            TrackHeader header = headers.computeIfAbsent(track.id(), ignored -> added(track));
            header.show(track, selected.equals(Optional.of(track.id())));
        }
        revalidate();
        repaint();
    }

    private boolean gone(Composition composition, TrackId id) {
        boolean gone = composition.track(id).isEmpty();
        if (gone) {
            Optional.ofNullable(headers.get(id)).ifPresent(header -> remove(header.view()));
        }
        return gone;
    }

    private TrackHeader added(Track track) {
        TrackHeader header = new TrackHeader(piece, model.selection(), track);
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
                header.fit(lanes.rowHeight());
                header.view().setBounds(0, lanes.top(index), getWidth(), lanes.rowHeight());
            }
            index++;
        }
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
