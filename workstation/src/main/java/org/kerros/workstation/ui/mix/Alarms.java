package org.kerros.workstation.ui.mix;

import java.util.Set;
import java.util.TreeSet;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.studio.Value;

/** Warning lights of strips: once lit they stay so until somebody has seen them. */
final class Alarms {
    private final Value<Set<TrackId>> lit = new Value<>(Set.of());

    Value<Set<TrackId>> lit() {
        return lit;
    }

    boolean isLit(TrackId track) {
        return lit.get().contains(track);
    }

    void light(TrackId track) {
        if (!isLit(track)) {
            lit.set(with(track));
        }
    }

    private Set<TrackId> with(TrackId track) {
        Set<TrackId> more = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        more.addAll(lit.get());
        more.add(track);
        return Set.copyOf(more);
    }

    void clear() {
        lit.set(Set.of());
    }
}
