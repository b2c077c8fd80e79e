package org.kerros.workstation.ui.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;

/** Which tracks lie in which groups: how far they are indented, and what a folded group hides. */
final class GroupTree {
    private final Composition composition;

    GroupTree(Composition composition) {
        this.composition = composition;
    }

    /** The groups a track sounds through, nearest first. */
    List<TrackId> above(Track track) {
        List<TrackId> groups = new ArrayList<>();
        TrackId at = track.output();
        while (!at.isMaster() && !groups.contains(at)) {
            groups.add(at);
            at = composition.track(at).map(Track::output).orElse(TrackId.MASTER);
        }
        return groups;
    }

    int depth(Track track) {
        return above(track).size();
    }

    boolean isHidden(Track track, Set<TrackId> folded) {
        return above(track).stream().anyMatch(folded::contains);
    }

    /** How many tracks sound through a group, however deep they lie. */
    int members(TrackId group) {
        return (int) composition.tracks().stream()
                .filter(track -> above(track).contains(group))
                .count();
    }
}
