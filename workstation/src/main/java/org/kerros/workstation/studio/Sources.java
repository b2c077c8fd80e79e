package org.kerros.workstation.studio;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Clip;
import org.kerros.library.Material;
import org.kerros.library.MediaStore;
import org.kerros.library.Parameter;
import org.kerros.render.Effect;
import org.kerros.render.Effects;
import org.kerros.render.Mix;
import org.kerros.render.MixBuilder;
import org.kerros.render.SoundFile;
import org.kerros.render.SoundSource;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Insert;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Strip;
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
    private final Supplier<List<Clip>> all;
    private final Path cacheFolder;
    private final Map<ClipId, Clip> sounds = new ConcurrentHashMap<>();
    private final Map<String, ClipId> names = new ConcurrentHashMap<>();
    private final MixBuilder mixes = new MixBuilder(this);

    /**
     * The media of a project.
     *
     * @param clips finds a clip by its id
     * @param all gives every clip of the library
     */
    Sources(MediaStore media, Function<ClipId, Optional<Clip>> clips, Supplier<List<Clip>> all, Path cacheFolder) {
        this.all = all;
        this.media = media;
        this.clips = clips;
        this.cacheFolder = cacheFolder;
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
        composition.placements().flatMap(Placement::clips).distinct().forEach(this::know);
        composition
                .strips()
                .flatMap(strip -> strip.inserts().stream())
                .flatMap(Sources::namesOfClips)
                .distinct()
                .forEach(this::knowByName);
        return composition;
    }

    /** The only free texts among the settings of effects are clips, by id or unique name. */
    private static Stream<String> namesOfClips(Insert insert) {
        return Effects.named(insert.effect()).map(Effect::parameters).orElse(List.of()).stream()
                .filter(parameter -> parameter.type() == Parameter.Type.TEXT
                        && parameter.choices().isEmpty())
                .flatMap(parameter -> Stream.ofNullable(insert.settings().get(parameter.name())));
    }

    private void knowByName(String text) {
        List<Clip> named = all.get().stream()
                .filter(clip -> clip.id().value().equals(text) || clip.name().equals(text))
                .toList();
        if (named.size() == 1) {
            names.put(text, named.get(0).id());
            know(named.get(0).id());
        }
    }

    /** Every clip that a composition plays, or plays something through. */
    List<ClipId> playedBy(Composition composition) {
        know(composition);
        Stream<ClipId> played = composition.placements().flatMap(Placement::clips);
        Stream<ClipId> through = composition
                .strips()
                .flatMap(strip -> strip.inserts().stream())
                .flatMap(Sources::namesOfClips)
                .flatMap(name -> Stream.ofNullable(names.get(name)));
        return Stream.concat(played, through).distinct().toList();
    }

    /** The same composition, naming clips in settings of effects by their ids, which never change. */
    Composition withIds(Composition composition) {
        UnaryOperator<Strip> named = strip ->
                strip.withInserts(strip.inserts().stream().map(this::withIds).toList());
        return composition
                .withTracks(composition.tracks().stream()
                        .map(track -> track.withStrip(named))
                        .toList())
                .withMaster(named.apply(composition.master()));
    }

    private Insert withIds(Insert insert) {
        Map<String, String> settings = new LinkedHashMap<>(insert.settings());
        settings.replaceAll((name, text) -> {
            ClipId clip = names.get(text);
            return clip == null ? text : clip.value();
        });
        return insert.withSettings(settings);
    }

    @Override
    public AudioBuffer named(String idOrName) {
        ClipId id = names.get(idOrName);
        if (id == null) {
            throw new KerrosException(
                    Problem.NOT_FOUND, "there is no one clip \"" + idOrName + "\"", "choose one of the library");
        }
        return sound(id);
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
        placement.clips().forEach(clip -> media.file(known(clip).media()));
    }
}
