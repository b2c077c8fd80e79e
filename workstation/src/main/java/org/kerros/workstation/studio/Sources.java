package org.kerros.workstation.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Clip;
import org.kerros.library.Material;
import org.kerros.library.MediaStore;
import org.kerros.render.Mix;
import org.kerros.render.MixBuilder;
import org.kerros.render.SoundFile;
import org.kerros.render.SoundSource;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/**
 * The media behind clips. Clips are looked up on the editing thread, when {@link #know} is called; their media may then
 * be read from any thread.
 */
final class Sources implements SoundSource {
    private final MediaStore media;
    private final Function<ClipId, Optional<Clip>> clips;
    private final Path cacheFolder;
    private final Map<ClipId, Clip> sounds = new ConcurrentHashMap<>();
    private final MixBuilder mixes = new MixBuilder(this);

    Sources(MediaStore media, Function<ClipId, Optional<Clip>> clips, Path cacheFolder) {
        this.media = media;
        this.clips = clips;
        this.cacheFolder = cacheFolder;
    }

    /** What a clip holds. May be called from any thread. */
    Material material(Clip clip) {
        return clip.format().isAudio() ? media.audio(clip.media()) : media.notes(clip.media());
    }

    /** Makes mixes of compositions it knows, on any thread; sounds are loaded once for all of them. */
    MixBuilder mixes() {
        return mixes;
    }

    /** A clip by itself at its own rate. May be called from any thread. */
    Mix alone(Clip clip, Progress progress) {
        sounds.put(clip.id(), clip);
        FrameRange whole = new FrameRange(0, Math.max(1, clip.format().frames()));
        Track track = Track.named(new TrackId("alone"), clip.name())
                .with(Placement.of(new PlacementId("alone"), clip.id(), whole, 0));
        Composition alone = Composition.empty(clip.format().rate()).withTracks(List.of(track));
        return new MixBuilder(this).build(alone, progress);
    }

    /** Looks up what a composition plays. On the editing thread. */
    Composition know(Composition composition) {
        composition.placements().map(Placement::clip).distinct().forEach(this::know);
        return composition;
    }

    private void know(ClipId id) {
        clips.apply(id).filter(clip -> clip.format().isAudio()).ifPresent(clip -> sounds.put(id, clip));
    }

    @Override
    public AudioBuffer sound(ClipId id) {
        return media.audio(known(id).media());
    }

    @Override
    public Optional<SoundFile> file(ClipId id) {
        Clip clip = known(id);
        return Optional.of(new SoundFile(media.file(clip.media()), clip.media(), clip.format(), cacheFolder));
    }

    private Clip known(ClipId id) {
        Clip clip = sounds.get(id);
        if (clip == null) {
            throw new KerrosException(
                    Problem.NOT_FOUND,
                    "clip " + id + " is placed but has no sound in the library",
                    "remove its placement, or render its notes and place the sound");
        }
        return clip;
    }

    /**
     * Looks up what a composition plays, and makes sure that all of it is there: what is written for keeps must not have
     * holes that nobody heard of.
     *
     * @throws KerrosException if the media of something that would be heard are missing
     */
    Composition whole(Composition composition) {
        know(composition);
        composition.tracks().stream()
                .filter(composition::isHeard)
                .map(Track::placements)
                .forEach(placements -> placements.forEach(this::requireSound));
        return composition;
    }

    private void requireSound(Placement placement) {
        media.file(known(placement.clip()).media());
    }
}
