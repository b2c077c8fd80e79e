package org.kerros.workstation.ui.desk;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.studio.Value;

/** What is selected in the arrangement, and which clip the inspector shows. */
public final class Selection {
    private final Value<Set<PlacementId>> placements = new Value<>(Set.of());
    private final Value<Optional<TrackId>> track = new Value<>(Optional.empty());
    private final Value<Optional<ClipId>> clip = new Value<>(Optional.empty());

    public Value<Set<PlacementId>> placements() {
        return placements;
    }

    /** The track that new placements go to. */
    public Value<Optional<TrackId>> track() {
        return track;
    }

    /** The clip looked at last, in the library or in the arrangement. */
    public Value<Optional<ClipId>> clip() {
        return clip;
    }

    /** Selects one placement, its track, and shows its clip. */
    public void select(Placement placement, TrackId on) {
        placements.set(Set.of(placement.id()));
        track.set(Optional.of(on));
        clip.set(Optional.of(placement.clip()));
    }

    /** Takes a placement into the selection, or out of it. */
    public void toggle(PlacementId placement) {
        Set<PlacementId> changed = new LinkedHashSet<>(placements.get());
        if (!changed.remove(placement)) {
            changed.add(placement);
        }
        placements.set(Set.copyOf(changed));
    }

    public void clear() {
        placements.set(Set.of());
    }

    /** The one selected placement, if exactly one is selected. */
    public Optional<Placement> only(Composition composition) {
        Set<PlacementId> selected = placements.get();
        return selected.size() == 1 ? composition.placement(selected.iterator().next()) : Optional.empty();
    }

    /** Forgets what is no longer there. */
    public void keepWhatIsIn(Composition composition) {
        Set<PlacementId> kept = new LinkedHashSet<>();
        composition
                .placements()
                .map(Placement::id)
                .filter(placements.get()::contains)
                .forEach(kept::add);
        placements.set(Set.copyOf(kept));
        if (track.get().flatMap(composition::track).isEmpty()) {
            track.set(composition.tracks().stream().findFirst().map(Track::id));
        }
    }
}
