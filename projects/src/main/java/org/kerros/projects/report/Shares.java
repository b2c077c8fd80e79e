package org.kerros.projects.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Track;

/** How many placed seconds of the piece come from where: by the last step, and by where each sound began. */
final class Shares {
    private final Ancestry ancestry;
    private final Map<Origin.Kind, Double> lastStep = new EnumMap<>(Origin.Kind.class);
    private final Map<Origin.Kind, Double> beginning = new EnumMap<>(Origin.Kind.class);

    Shares(Composition piece, Ancestry ancestry) {
        this.ancestry = ancestry;
        for (Track track : piece.tracks()) {
            if (piece.isHeard(track)) {
                track.placements().forEach(placement -> count(placement, piece.rate()));
            }
        }
    }

    private void count(Placement placement, int rate) {
        double seconds = (double) placement.length() / rate;
        lastStep.merge(ancestry.origin(placement.clip()).kind(), seconds, Double::sum);
        Set<ClipId> sources = sources(placement.clip());
        sources.forEach(
                source -> beginning.merge(ancestry.origin(source).kind(), seconds / sources.size(), Double::sum));
    }

    /** The clips nothing went into that a clip was made of; a clip made of itself, by damage, counts as its own source. */
    private Set<ClipId> sources(ClipId id) {
        Set<ClipId> sources = new LinkedHashSet<>();
        Set<ClipId> seen = new HashSet<>();
        follow(id, sources, seen);
        return sources.isEmpty() ? Set.of(id) : sources;
    }

    private void follow(ClipId id, Set<ClipId> sources, Set<ClipId> seen) {
        if (seen.add(id)) {
            List<ClipId> parents = ancestry.parents(id);
            if (parents.isEmpty() || ancestry.origin(id).kind() == Origin.Kind.GENERATED) {
                sources.add(id);
            } else {
                parents.forEach(parent -> follow(parent, sources, seen));
            }
        }
    }

    double total() {
        return lastStep.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Placed seconds by how each clip itself was made. */
    double bySelf(Origin.Kind kind) {
        return lastStep.getOrDefault(kind, 0.0);
    }

    /** Placed seconds by where the sound began, several sources in equal parts. */
    double bySource(Origin.Kind kind) {
        return beginning.getOrDefault(kind, 0.0);
    }

    /** The kinds that occur at all. */
    List<Origin.Kind> kinds() {
        return Arrays.stream(Origin.Kind.values())
                .filter(kind -> bySelf(kind) > 0 || bySource(kind) > 0)
                .toList();
    }
}
