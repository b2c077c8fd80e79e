package org.kerros.render;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kerros.library.AudioBuffer;
import org.kerros.render.grains.GrainCloud;
import org.kerros.render.grains.LiveCloud;
import org.kerros.render.stretch.TimeStretch;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

/** What placements play: clips as they are, stretched, or as clouds of grains. May be used from several threads. */
final class TreatedSounds {
    private record Key(List<ClipId> clips, Treatment treatment, int rate) {}

    /** Sounds loaded between two looks at whether anybody still waits. */
    private static final int LOADED_TOGETHER = 16;

    private final SoundSource source;
    private final SoundCache plain;
    private final Map<Key, SoftReference<Sound>> stretched = new ConcurrentHashMap<>();
    private final Map<Key, SoftReference<LiveCloud>> clouds = new ConcurrentHashMap<>();

    TreatedSounds(SoundSource source) {
        this.source = source;
        this.plain = new SoundCache(source);
    }

    /** Loads and resamples what placements play as it is, on all cores: most of making a mix is this. */
    List<Sound> load(List<Placement> placements, int rate, Progress progress) {
        List<ClipId> clips = placements.stream()
                .filter(placement -> !(placement.treatment() instanceof Treatment.Cloud))
                .map(Placement::clip)
                .distinct()
                .toList();
        List<Sound> loaded = new ArrayList<>();
        for (int from = 0; from < clips.size(); from += LOADED_TOGETHER) {
            progress.report((double) from / clips.size(), "Loading sound " + (from + 1) + " of " + clips.size());
            clips.subList(from, Math.min(clips.size(), from + LOADED_TOGETHER)).parallelStream()
                    .map(clip -> plain.sound(clip, rate, Progress.none()))
                    .forEachOrdered(loaded::add);
        }
        return loaded;
    }

    /**
     * A placement made ready.
     *
     * @param flaws takes what is wrong with what it plays
     */
    Placed placed(Placement placement, int rate, Map<String, Flaw> flaws, Progress progress) {
        try {
            return placement.treatment() instanceof Treatment.Cloud cloud
                    ? new PlacedCloud(placement, cloud(placement.clip(), cloud, rate))
                    : placedSound(placement, rate, flaws, progress);
        } catch (KerrosException missing) {
            flaws.put(missing.wrong(), new Flaw(missing.wrong()));
            return new PlacedSound(placement, Sound.missing(rate, missing.wrong()));
        }
    }

    private Placed placedSound(Placement placement, int rate, Map<String, Flaw> flaws, Progress progress) {
        Sound sound = placement.treatment() instanceof Treatment.Stretch stretch
                ? stretched(placement.clip(), stretch, rate, progress)
                : plain.sound(placement.clip(), rate, progress);
        sound.flaw().ifPresent(what -> flaws.put(what, new Flaw(what)));
        return new PlacedSound(placement, sound);
    }

    private Sound stretched(ClipId clip, Treatment.Stretch stretch, int rate, Progress progress) {
        Key key = new Key(List.of(clip), stretch, rate);
        SoftReference<Sound> kept = stretched.get(key);
        Sound sound = kept == null ? null : kept.get();
        if (sound == null) {
            sound = stretch(plain.sound(clip, rate, progress.part(0, 0.2)), stretch, rate, progress.part(0.2, 1));
            stretched.put(key, new SoftReference<>(sound));
        }
        return sound;
    }

    private static Sound stretch(Sound sound, Treatment.Stretch stretch, int rate, Progress progress) {
        if (sound.frames() == 0) {
            return sound;
        }
        AudioBuffer whole = sound.whole(rate);
        return Sound.of(
                TimeStretch.apply(whole, stretch.ratio(), stretch.semitones(), stretch.method(), progress),
                sound.flaw());
    }

    /** The cloud a clip is played as; the same one every time. */
    LiveCloud cloud(ClipId clip, Treatment.Cloud cloud, int rate) {
        List<ClipId> clips = new ArrayList<>(List.of(clip));
        cloud.others().forEach(other -> clips.add(other.clip()));
        Key key = new Key(clips, cloud, rate);
        SoftReference<LiveCloud> kept = clouds.get(key);
        LiveCloud ready = kept == null ? null : kept.get();
        if (ready == null) {
            ready = GrainCloud.live(sounds(clips), GrainCloud.recorded(cloud, rate), cloud.seed());
            clouds.put(key, new SoftReference<>(ready));
        }
        return ready;
    }

    private List<AudioBuffer> sounds(List<ClipId> clips) {
        return clips.stream().map(this::clean).toList();
    }

    private AudioBuffer clean(ClipId clip) {
        AudioBuffer sound = source.sound(clip);
        return Cleaning.atMostStereo(Cleaning.badSamples(sound) == 0 ? sound : Cleaning.finite(sound));
    }
}
