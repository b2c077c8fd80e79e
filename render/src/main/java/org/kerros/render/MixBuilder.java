package org.kerros.render;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerros.library.AudioBuffer;
import org.kerros.render.grains.LiveCloud;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.work.Progress;

/**
 * Makes mixes of compositions. Sounds are loaded, resampled and stretched once each and shared by all mixes of one
 * builder, so building again after an edit is quick. May be used from several threads.
 */
public final class MixBuilder {
    private final TreatedSounds sounds;
    private final Chain chain;

    public MixBuilder(SoundSource source) {
        this.sounds = new TreatedSounds(source);
        this.chain = new Chain(source::named);
    }

    /** The whole composition; what is not heard is not loaded. */
    public Mix build(Composition composition, Progress progress) {
        MixGraph graph = new MixGraph(composition);
        List<Placement> placements = graph.sounding().stream()
                .flatMap(track -> track.placements().stream())
                .toList();
        Map<String, Flaw> flaws = new LinkedHashMap<>();
        Map<PlacementId, Placed> placed = load(placements, composition.rate(), flaws, progress);
        List<String> wrong = new ArrayList<>();
        List<StripMix> strips = graph.strips(placed, chain, wrong);
        wrong.forEach(what -> flaws.put(what, new Flaw(what)));
        long tail = composition.fixedLength() > 0 ? 0 : graph.tailFrames();
        return new Mix(
                composition.rate(),
                composition.length(),
                tail,
                tracks(composition),
                strips,
                List.copyOf(flaws.values()));
    }

    /**
     * The cloud that a placement plays, as its mixes have it: for drawing its grains.
     *
     * @throws org.kerros.timeline.work.KerrosException if the sound of a clip cannot be had
     */
    public LiveCloud cloud(ClipId clip, Treatment.Cloud cloud, int rate) {
        return sounds.cloud(clip, cloud, rate);
    }

    private static List<MixTrack> tracks(Composition composition) {
        return composition.tracks().stream()
                .map(track -> new MixTrack(
                        track.id(), track.kind(), track.name(), composition.isHeard(track), track.output()))
                .toList();
    }

    private Map<PlacementId, Placed> load(
            List<Placement> placements, int rate, Map<String, Flaw> flaws, Progress progress) {
        List<Sound> held = sounds.load(placements, rate, progress);
        try {
            return place(placements, rate, flaws, progress);
        } finally {
            // Until here nothing else holds them, and memory may be short.
            Reference.reachabilityFence(held);
        }
    }

    private Map<PlacementId, Placed> place(
            List<Placement> placements, int rate, Map<String, Flaw> flaws, Progress progress) {
        Map<PlacementId, Placed> placed = new HashMap<>();
        for (Placement placement : placements) {
            double done = (double) placed.size() / placements.size();
            progress.report(done, "Loading sound " + (placed.size() + 1) + " of " + placements.size());
            Progress part = progress.part(done, (placed.size() + 1.0) / placements.size());
            placed.put(placement.id(), sounds.placed(placement, rate, flaws, part));
        }
        return placed;
    }

    /** One sound on a track of its own, at its own rate and level. */
    static Mix mixOf(AudioBuffer sound) {
        ClipId clip = new ClipId("sound");
        Composition alone = Composition.empty(sound.rate());
        if (sound.frames() > 0) {
            FrameRange all = new FrameRange(0, sound.frames());
            Track track = Track.named(new TrackId("sound"), "sound")
                    .with(Placement.of(new PlacementId("sound"), clip, all, 0));
            alone = alone.withTracks(List.of(track));
        }
        return new MixBuilder(id -> sound).build(alone, Progress.none());
    }
}
