package org.kerros.workstation.ui.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.Together;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Brings clips into the arrangement, one after the other; below the last track they get a new one. */
final class PlaceDrag implements Drag {
    private final Composition before;
    private final List<ClipFace> clips;
    private final List<PlacementId> ids;
    private final TrackId newTrack;
    private final Snapper snapper;

    PlaceDrag(Composition before, List<ClipFace> clips, List<PlacementId> ids, TrackId newTrack, Snapper snapper) {
        this.before = before;
        this.clips = List.copyOf(clips);
        this.ids = List.copyOf(ids);
        this.newTrack = newTrack;
        this.snapper = snapper;
    }

    @Override
    public Preview at(Pointer pointer) {
        OptionalLong snapped = pointer.noSnap() ? OptionalLong.empty() : snapper.near(pointer.frame());
        long start = snapped.orElse(pointer.frame());
        List<Edit> edits = edits(pointer.track(), start);
        if (edits.isEmpty()) {
            return Preview.nothing("");
        }
        Edit edit = edits.size() == 1 ? edits.get(0) : new Together(Texts.of("edit.place", clips.size()), edits);
        String says = Texts.of("drag.place", clips.get(0).name(), Say.moment((double) start / before.rate()));
        return Preview.of(edit, snapped, says);
    }

    private List<Edit> edits(int index, long start) {
        List<Edit> edits = new ArrayList<>();
        boolean fresh = index >= before.tracks().size()
                || !before.tracks().get(index).kind().holdsPlacements();
        TrackId track = fresh ? newTrack : before.tracks().get(index).id();
        long at = start;
        for (int i = 0; i < clips.size(); i++) {
            long frames = clips.get(i).format().framesAt(before.rate());
            if (frames > 0) {
                edits.add(new AddPlacement(
                        track, Placement.of(ids.get(i), clips.get(i).id(), new FrameRange(0, frames), at)));
                at += frames;
            }
        }
        if (fresh && !edits.isEmpty()) {
            String name = clips.get(0).name();
            edits.add(0, new AddTrack(before.tracks().size(), Track.named(newTrack, name)));
        }
        return edits;
    }
}
