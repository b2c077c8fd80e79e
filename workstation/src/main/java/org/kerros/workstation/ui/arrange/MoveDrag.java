package org.kerros.workstation.ui.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.MovePlacement;
import org.kerros.timeline.edit.Together;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Moves placements in time and between tracks, or copies of them. */
final class MoveDrag implements Drag {
    private final Composition before;
    private final List<Placement> moving;
    private final Placement grabbed;
    private final Pointer began;
    private final Snapper snapper;
    private final Function<PlacementId, PlacementId> copyIds;

    /**
     * Begins to move.
     *
     * @param moving what is selected, {@code grabbed} among it
     * @param newId makes the id a copy gets
     */
    MoveDrag(
            Composition before,
            List<Placement> moving,
            Placement grabbed,
            Pointer began,
            Snapper snapper,
            Function<PlacementId, PlacementId> newId) {
        this.before = before;
        this.moving = List.copyOf(moving);
        this.grabbed = grabbed;
        this.began = began;
        this.snapper = snapper;
        Map<PlacementId, PlacementId> ids = new HashMap<>();
        this.copyIds = id -> ids.computeIfAbsent(id, newId);
    }

    @Override
    public Preview at(Pointer pointer) {
        OptionalLong snapped = OptionalLong.empty();
        long shift = pointer.keepTime() ? 0 : pointer.frame() - began.frame();
        if (!pointer.noSnap() && !pointer.keepTime()) {
            snapped = snappedShift(shift);
            shift = snapped.isPresent() ? snapped.getAsLong() : shift;
        }
        shift = Math.max(
                shift, -moving.stream().mapToLong(Placement::start).min().orElse(0));
        int down = tracksDown(pointer.track() - began.track());
        if (shift == 0 && down == 0) {
            return Preview.nothing("");
        }
        long start = grabbed.start() + shift;
        String key = pointer.copy() ? "drag.copy" : "drag.move";
        return Preview.of(
                edit(shift, down, pointer.copy()),
                snapped.isPresent() ? snapLine(start) : OptionalLong.empty(),
                Texts.of(key, moving.size(), Say.moment((double) start / before.rate())));
    }

    private OptionalLong snappedShift(long shift) {
        OptionalLong start = snapper.near(grabbed.start() + shift);
        OptionalLong end = snapper.near(grabbed.end() + shift);
        if (start.isPresent()) {
            return OptionalLong.of(start.getAsLong() - grabbed.start());
        }
        return end.isPresent() ? OptionalLong.of(end.getAsLong() - grabbed.end()) : end;
    }

    private OptionalLong snapLine(long start) {
        OptionalLong atStart = snapper.near(start);
        return atStart.isPresent() && atStart.getAsLong() == start
                ? atStart
                : OptionalLong.of(start + grabbed.length());
    }

    private int tracksDown(int wanted) {
        int highest = Integer.MAX_VALUE;
        int lowest = 0;
        for (Placement placement : moving) {
            int index = indexOf(placement);
            highest = Math.min(highest, index);
            lowest = Math.max(lowest, index);
        }
        return Math.max(-highest, Math.min(before.tracks().size() - 1 - lowest, wanted));
    }

    private int indexOf(Placement placement) {
        return before.indexOf(before.trackOf(placement.id()).orElseThrow().id());
    }

    private Edit edit(long shift, int down, boolean copy) {
        List<Edit> edits = new ArrayList<>();
        for (Placement placement : moving) {
            TrackId track = before.tracks().get(indexOf(placement) + down).id();
            long start = placement.start() + shift;
            edits.add(
                    copy
                            ? new AddPlacement(
                                    track,
                                    placement
                                            .withId(copyIds.apply(placement.id()))
                                            .movedTo(start))
                            : new MovePlacement(placement.id(), track, start));
        }
        return edits.size() == 1
                ? edits.get(0)
                : new Together(Texts.of(copy ? "edit.copyClips" : "edit.moveClips", edits.size()), edits);
    }
}
