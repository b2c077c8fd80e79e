package org.kerros.render;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kerros.library.AudioBuffer;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

/**
 * Sounds resampled to the rate of a mix, once each: a clip's sound never changes. Kept while a mix uses them and as long
 * as memory allows. May be used from several threads.
 */
final class SoundCache {
    private record Key(ClipId clip, int rate) {}

    private final SoundSource source;
    private final Map<Key, SoftReference<Sound>> sounds = new ConcurrentHashMap<>();

    SoundCache(SoundSource source) {
        this.source = source;
    }

    Sound sound(ClipId clip, int rate, Progress progress) {
        Key key = new Key(clip, rate);
        SoftReference<Sound> kept = sounds.get(key);
        Sound sound = kept == null ? null : kept.get();
        return sound == null ? load(key, progress) : sound;
    }

    /** What is missing is not remembered: it may be there the next time. */
    private Sound load(Key key, Progress progress) {
        try {
            Sound sound = prepare(key, source.sound(key.clip()), progress);
            sounds.put(key, new SoftReference<>(sound));
            return sound;
        } catch (KerrosException missing) {
            return Sound.missing(key.rate(), missing.wrong());
        }
    }

    private static Sound prepare(Key key, AudioBuffer original, Progress progress) {
        long bad = Cleaning.badSamples(original);
        AudioBuffer clean = Cleaning.atMostStereo(bad == 0 ? original : Cleaning.finite(original));
        return Sound.of(Resampler.resample(clean, key.rate(), progress), flaw(key.clip(), bad));
    }

    private static Optional<String> flaw(ClipId clip, long bad) {
        return bad == 0
                ? Optional.empty()
                : Optional.of("clip " + clip + " has " + bad + " samples that are not numbers");
    }
}
