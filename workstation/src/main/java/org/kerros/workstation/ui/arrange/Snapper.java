package org.kerros.workstation.ui.arrange;

import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;

/** Finds what a position would snap to. Made for one gesture, over the composition it began with. */
final class Snapper {
    private final TreeSet<Long> edges = new TreeSet<>();
    private final double gridFrames;
    private final long reach;

    private Snapper(double gridFrames, long reach) {
        this.gridFrames = gridFrames;
        this.reach = reach;
    }

    static Snapper none() {
        return new Snapper(0, -1);
    }

    /** Snaps to the edges of everything but what is being moved. */
    static Snapper toEdges(Composition composition, Set<PlacementId> moving, long playhead, long reach) {
        Snapper snapper = new Snapper(0, reach);
        composition
                .placements()
                .filter(placement -> !moving.contains(placement.id()))
                .forEach(snapper::addEdges);
        composition.sections().forEach(section -> {
            snapper.edges.add(section.range().start());
            snapper.edges.add(section.range().end());
        });
        composition.markers().forEach(marker -> snapper.edges.add(marker.frame()));
        snapper.edges.add(playhead);
        snapper.edges.add(0L);
        return snapper;
    }

    static Snapper toGrid(double gridFrames, long playhead, long reach) {
        Snapper snapper = new Snapper(gridFrames, reach);
        snapper.edges.add(playhead);
        snapper.edges.add(0L);
        return snapper;
    }

    private void addEdges(Placement placement) {
        edges.add(placement.start());
        edges.add(placement.end());
    }

    /** The place within reach that a frame snaps to, if there is one. */
    OptionalLong near(long frame) {
        OptionalLong best = OptionalLong.empty();
        best = nearer(frame, best, edges.floor(frame));
        best = nearer(frame, best, edges.ceiling(frame));
        return gridFrames > 0 ? nearer(frame, best, gridLine(frame)) : best;
    }

    private OptionalLong nearer(long frame, OptionalLong best, @Nullable Long candidate) {
        if (candidate == null || Math.abs(candidate - frame) > reach) {
            return best;
        }
        boolean wins = best.isEmpty() || Math.abs(candidate - frame) < Math.abs(best.getAsLong() - frame);
        return wins ? OptionalLong.of(candidate) : best;
    }

    private long gridLine(long frame) {
        return Math.round(Math.round(frame / gridFrames) * gridFrames);
    }
}
