package org.kerros.workstation.ui.arrange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.CrossfadePlacements;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.MovePlacement;
import org.kerros.timeline.edit.RemovePlacement;
import org.kerros.timeline.edit.SplitPlacement;
import org.kerros.timeline.edit.Together;
import org.kerros.workstation.ui.desk.Piece;
import org.kerros.workstation.ui.desk.Selection;
import org.kerros.workstation.ui.words.Texts;

/** What keys and menus do to the selected placements. Each is one edit; where there is nothing to do, none. */
public final class ClipCommands {
    private final Piece piece;
    private final TimelineModel timeline;
    private final Selection selection;
    private Map<Placement, TrackId> copied = Map.of();

    public ClipCommands(Piece piece, TimelineModel timeline) {
        this.piece = piece;
        this.timeline = timeline;
        this.selection = timeline.selection();
    }

    /** Cuts what is selected at the playhead; without a selection, everything under it. */
    public void split() {
        long frame = timeline.playhead().get();
        Predicate<Placement> crossed = placement -> frame > placement.start() && frame < placement.end();
        apply("edit.split", edits(among(crossed), placement -> new SplitPlacement(placement.id(), frame, newId())));
    }

    /** Moves the start of what the playhead crosses to the playhead. */
    public void trimStart() {
        trim(true);
    }

    public void trimEnd() {
        trim(false);
    }

    private void trim(boolean atStart) {
        long frame = timeline.playhead().get();
        Predicate<Placement> crossed = placement -> frame > placement.start() && frame < placement.end();
        apply("edit.trim", edits(among(crossed), placement -> TrimDrag.trimmedTo(placement, atStart, frame)));
    }

    private List<Placement> among(Predicate<Placement> wanted) {
        List<Placement> selected = timeline.selected().stream().filter(wanted).toList();
        return selected.isEmpty() && timeline.selected().isEmpty()
                ? composition().placements().filter(wanted).toList()
                : selected;
    }

    public void delete() {
        apply("edit.delete", edits(timeline.selected(), placement -> new RemovePlacement(placement.id())));
    }

    /** Places what is selected again right behind it. */
    public void duplicate() {
        Map<Placement, TrackId> selected = selectedWithTracks();
        span(selected.keySet()).ifPresent(span -> add("edit.duplicate", selected, span.end() - span.start()));
    }

    public void copy() {
        if (!timeline.selected().isEmpty()) {
            copied = selectedWithTracks();
        }
    }

    public void cut() {
        copy();
        delete();
    }

    /** Places what was copied at the playhead, on the tracks it came from where they are still there. */
    public void paste() {
        span(copied.keySet())
                .ifPresent(span -> add("edit.paste", copied, timeline.playhead().get() - span.start()));
    }

    private void add(String label, Map<Placement, TrackId> placements, long shift) {
        List<Edit> edits = new ArrayList<>();
        Set<PlacementId> fresh = new LinkedHashSet<>();
        placements.forEach((placement, track) -> {
            if (composition().track(track).isPresent()) {
                PlacementId id = newId();
                fresh.add(id);
                edits.add(new AddPlacement(
                        track, placement.withId(id).movedTo(Math.max(0, placement.start() + shift))));
            }
        });
        apply(label, edits);
        selection.placements().set(Set.copyOf(fresh));
    }

    /** Moves what is selected by one line of the grid (coarse) or by a pixel. */
    public void nudge(int direction, boolean coarse) {
        double step = coarse
                ? timeline.snapping().gridFrames(composition(), timeline.scale().get())
                : timeline.scale().get().framesPerPixel();
        List<Placement> moving = timeline.selected();
        long least = moving.stream().mapToLong(Placement::start).min().orElse(0);
        long shift = Math.max(-least, Math.round(direction * step));
        if (shift != 0) {
            apply(
                    "edit.nudge",
                    edits(
                            moving,
                            placement ->
                                    new MovePlacement(placement.id(), trackOf(placement), placement.start() + shift)));
        }
    }

    /** Crosses selected clips of a track where each overlaps the next; where none do, nothing. */
    public void crossfade(FadeShape shape) {
        List<Edit> edits = new ArrayList<>();
        for (Track track : composition().tracks()) {
            List<Placement> row = track.placements().stream()
                    .filter(timeline.selected()::contains)
                    .toList();
            for (int i = 1; i < row.size(); i++) {
                if (canCross(row.get(i - 1), row.get(i))) {
                    edits.add(new CrossfadePlacements(
                            row.get(i - 1).id(), row.get(i).id(), shape));
                }
            }
        }
        apply("edit.crossfade", edits);
    }

    /** Whether a crossfade of the selected clips would do anything. */
    public boolean canCrossfade() {
        return composition().tracks().stream().anyMatch(track -> {
            List<Placement> row = track.placements().stream()
                    .filter(timeline.selected()::contains)
                    .toList();
            return IntStream.range(1, row.size()).anyMatch(i -> canCross(row.get(i - 1), row.get(i)));
        });
    }

    private static boolean canCross(Placement earlier, Placement later) {
        return later.start() < earlier.end() && earlier.end() <= later.end();
    }

    public void selectAll() {
        selection
                .placements()
                .set(Set.copyOf(composition().placements().map(Placement::id).toList()));
    }

    /** Selects the next or previous clip of the track, or the nearest on the track above or below. */
    public void selectNeighbour(int inTime, int inTracks) {
        new Neighbour(composition())
                .of(timeline.selected(), inTime, inTracks, timeline.playhead().get())
                .ifPresent(found -> selection.select(found, trackOf(found)));
    }

    private Map<Placement, TrackId> selectedWithTracks() {
        Map<Placement, TrackId> found = new LinkedHashMap<>();
        timeline.selected().forEach(placement -> found.put(placement, trackOf(placement)));
        return found;
    }

    private TrackId trackOf(Placement placement) {
        return composition().trackOf(placement.id()).orElseThrow().id();
    }

    private static Optional<FrameRange> span(Set<Placement> placements) {
        return placements.stream().map(Placement::range).reduce(FrameRange::hull);
    }

    private static List<Edit> edits(List<Placement> placements, Function<Placement, Edit> edit) {
        return placements.stream().map(edit).toList();
    }

    private void apply(String label, List<Edit> edits) {
        if (edits.size() == 1) {
            piece.apply(edits.get(0));
        } else if (!edits.isEmpty()) {
            piece.apply(new Together(Texts.of(label, edits.size()), edits));
        }
    }

    private Composition composition() {
        return piece.composition().get();
    }

    private PlacementId newId() {
        return new PlacementId(piece.newId("p"));
    }
}
