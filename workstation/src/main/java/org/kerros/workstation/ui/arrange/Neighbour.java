package org.kerros.workstation.ui.arrange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Track;

/** Finds the placement that an arrow key goes to. */
final class Neighbour {
    private final Composition composition;

    Neighbour(Composition composition) {
        this.composition = composition;
    }

    Optional<Placement> of(List<Placement> selected, int inTime, int inTracks, long playhead) {
        if (selected.isEmpty()) {
            return composition.placements().min(Comparator.comparingLong(found -> distance(found, playhead)));
        }
        Placement from = selected.get(0);
        return inTime != 0 ? inTime(from, inTime) : inTracks(from, inTracks);
    }

    private Optional<Placement> inTime(Placement from, int step) {
        List<Placement> row = composition.trackOf(from.id()).orElseThrow().placements();
        int index = row.indexOf(from) + step;
        return index < 0 || index >= row.size() ? Optional.empty() : Optional.of(row.get(index));
    }

    private Optional<Placement> inTracks(Placement from, int step) {
        List<Track> tracks = composition.tracks();
        int index =
                composition.indexOf(composition.trackOf(from.id()).orElseThrow().id()) + step;
        while (index >= 0 && index < tracks.size()) {
            Optional<Placement> nearest = tracks.get(index).placements().stream()
                    .min(Comparator.comparingLong(found -> distance(found, from.start())));
            if (nearest.isPresent()) {
                return nearest;
            }
            index += step;
        }
        return Optional.empty();
    }

    private static long distance(Placement placement, long frame) {
        return placement.range().contains(frame) ? 0 : Math.abs(placement.start() - frame);
    }
}
