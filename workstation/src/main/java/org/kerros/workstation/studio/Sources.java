package org.kerros.workstation.studio;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Clip;
import org.kerros.library.Material;
import org.kerros.library.MediaHash;
import org.kerros.library.MediaStore;
import org.kerros.render.MixBuilder;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.CloudSource;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Track;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * The media behind clips. Clips are looked up on the editing thread, when {@link #know} is called; their media may then
 * be read from any thread.
 */
final class Sources {
    private final MediaStore media;
    private final Function<ClipId, Optional<Clip>> clips;
    private final Map<ClipId, MediaHash> sounds = new ConcurrentHashMap<>();
    private final MixBuilder mixes = new MixBuilder(this::sound);

    Sources(MediaStore media, Function<ClipId, Optional<Clip>> clips) {
        this.media = media;
        this.clips = clips;
    }

    /** What a clip holds. May be called from any thread. */
    Material material(Clip clip) {
        return clip.format().isAudio() ? media.audio(clip.media()) : media.notes(clip.media());
    }

    /** A clip by its id. On the editing thread. */
    Optional<Clip> clip(ClipId id) {
        return clips.apply(id);
    }

    /** Makes mixes of compositions it knows, on any thread; sounds are loaded once for all of them. */
    MixBuilder mixes() {
        return mixes;
    }

    /** Looks up what a composition plays. On the editing thread. */
    Composition know(Composition composition) {
        Stream.concat(composition.placements().flatMap(Sources::clips), InsertClips.of(composition))
                .distinct()
                .forEach(this::know);
        return composition;
    }

    private static Stream<ClipId> clips(Placement placement) {
        return placement.treatment() instanceof Treatment.Cloud cloud
                ? Stream.concat(
                        Stream.of(placement.clip()), cloud.others().stream().map(CloudSource::clip))
                : Stream.of(placement.clip());
    }

    private void know(ClipId id) {
        clips.apply(id).filter(clip -> clip.format().isAudio()).ifPresent(clip -> sounds.put(id, clip.media()));
    }

    private AudioBuffer sound(ClipId id) {
        MediaHash hash = sounds.get(id);
        if (hash == null) {
            throw new KerrosException(
                    Problem.NOT_FOUND,
                    "clip " + id + " is placed but has no sound in the library",
                    "remove its placement, or render its notes and place the sound");
        }
        return media.audio(hash);
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
        clips(placement).forEach(this::requireSound);
    }

    private void requireSound(ClipId clip) {
        MediaHash hash = sounds.get(clip);
        if (hash == null) {
            sound(clip);
        } else {
            media.file(hash);
        }
    }
}
