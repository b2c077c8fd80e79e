package org.kerros.workstation.ui.arrange;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.workstation.ui.arrange.Preview.Band;

/** A rubber band: selects what it touches, as it grows. */
final class BandDrag implements Drag {
    private final Composition composition;
    private final Pointer began;
    private final Consumer<Set<PlacementId>> touched;

    BandDrag(Composition composition, Pointer began, Consumer<Set<PlacementId>> touched) {
        this.composition = composition;
        this.began = began;
        this.touched = touched;
    }

    @Override
    public Preview at(Pointer pointer) {
        Band band = new Band(
                FrameRange.between(
                        Math.min(began.frame(), pointer.frame()), Math.max(began.frame(), pointer.frame()) + 1),
                Math.min(began.track(), pointer.track()),
                Math.max(began.track(), pointer.track()));
        touched.accept(inside(band));
        return Preview.of(band);
    }

    private Set<PlacementId> inside(Band band) {
        int last = Math.min(band.lastTrack(), composition.tracks().size() - 1);
        if (band.firstTrack() > last) {
            return Set.of();
        }
        return composition.tracks().subList(band.firstTrack(), last + 1).stream()
                .flatMap(track -> track.placements().stream())
                .filter(placement -> placement.range().overlaps(band.time()))
                .map(Placement::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
