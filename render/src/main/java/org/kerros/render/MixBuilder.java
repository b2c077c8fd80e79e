package org.kerros.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * Makes mixes of compositions. Sounds are loaded and resampled once each and shared by all mixes of one builder, so
 * building again after an edit is quick. May be used from several threads.
 */
public final class MixBuilder {
    private final SoundCache cache;

    public MixBuilder(SoundSource source) {
        this.cache = new SoundCache(source);
    }

    /** The whole composition; what is muted is not loaded. */
    public Mix build(Composition composition, Progress progress) {
        return build(composition, composition::isHeard, progress);
    }

    /**
     * One track by itself, heard even if it is muted, as long as the whole.
     *
     * @throws IllegalArgumentException if there is no such track
     */
    public Mix buildTrack(Composition composition, TrackId track, Progress progress) {
        composition.indexOf(track);
        return build(composition, candidate -> candidate.id().equals(track), progress);
    }

    private Mix build(Composition composition, Predicate<Track> heard, Progress progress) {
        List<Track> sounding = composition.tracks().stream().filter(heard).toList();
        Map<ClipId, Sound> sounds = load(sounding, composition.rate(), progress);
        List<MixTrack> tracks = new ArrayList<>();
        List<TrackMix> trackMixes = new ArrayList<>();
        for (Track track : composition.tracks()) {
            boolean isHeard = heard.test(track);
            tracks.add(new MixTrack(track.id(), track.name(), isHeard));
            trackMixes.add(trackMix(track, isHeard ? track.placements() : List.of(), sounds));
        }
        return new Mix(composition.rate(), composition.length(), tracks, trackMixes, flaws(sounds));
    }

    private Map<ClipId, Sound> load(List<Track> tracks, int rate, Progress progress) {
        Set<ClipId> clips = new LinkedHashSet<>();
        tracks.forEach(track -> track.placements().forEach(placement -> clips.add(placement.clip())));
        Map<ClipId, Sound> sounds = new LinkedHashMap<>();
        for (ClipId clip : clips) {
            double done = (double) sounds.size() / clips.size();
            progress.report(done, "Loading sound " + (sounds.size() + 1) + " of " + clips.size());
            Progress part = progress.part(done, (sounds.size() + 1.0) / clips.size());
            sounds.put(clip, cache.sound(clip, rate, part));
        }
        return sounds;
    }

    private static TrackMix trackMix(Track track, List<Placement> placements, Map<ClipId, Sound> sounds) {
        PlacedSound[] placed = placements.stream()
                .map(placement -> new PlacedSound(placement, Objects.requireNonNull(sounds.get(placement.clip()))))
                .toArray(PlacedSound[]::new);
        return new TrackMix(track, placed);
    }

    private static List<Flaw> flaws(Map<ClipId, Sound> sounds) {
        List<Flaw> flaws = new ArrayList<>();
        sounds.forEach((clip, sound) -> sound.flaw().ifPresent(what -> flaws.add(new Flaw(clip, what))));
        return flaws;
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
