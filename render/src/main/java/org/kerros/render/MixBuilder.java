package org.kerros.render;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.kerros.library.AudioBuffer;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.work.Progress;

/**
 * Makes mixes of compositions. Sounds are loaded, resampled and stretched once each and shared by all mixes of one
 * builder, so building again after an edit is quick. May be used from several threads.
 */
public final class MixBuilder {
    private final SoundCache cache;
    private final Chain chain;

    public MixBuilder(SoundSource source) {
        this.cache = new SoundCache(source);
        this.chain = new Chain(name -> source.sound(new ClipId(name)));
    }

    /** The whole composition; what is not heard is not loaded. */
    public Mix build(Composition composition, Progress progress) {
        return build(composition, composition::isHeard, progress);
    }

    private Mix build(Composition composition, Predicate<Track> heard, Progress progress) {
        Set<Placement> placements = new LinkedHashSet<>();
        MixGraph graph = new MixGraph(composition, heard);
        graph.sounding().forEach(track -> placements.addAll(track.placements()));
        Map<PlacementId, Placed> placed = load(placements, composition.rate(), progress);
        return graph.mix(placed, chain, flaws);
    }
}
