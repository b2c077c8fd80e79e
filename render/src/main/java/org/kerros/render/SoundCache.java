package org.kerros.render;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
        Function<Progress, Sound> original;
        try {
            original = original(key);
        } catch (KerrosException missing) {
            return Sound.missing(key.rate(), missing.wrong());
        }
        Sound sound = original.apply(progress);
        sounds.put(key, new SoftReference<>(sound));
        return sound;
    }

    private Function<Progress, Sound> original(Key key) {
        Optional<SoundFile> file = source.file(key.clip()).filter(found -> LongSound.isLong(found, key.rate()));
        if (file.isPresent()) {
            LongSound mapped = LongSound.open(key.clip(), file.get());
            return progress -> mapped.at(key.rate(), progress);
        }
        AudioBuffer audio = source.sound(key.clip());
        return progress -> prepare(key, audio, progress);
    }

    private static Sound prepare(Key key, AudioBuffer original, Progress progress) {
        long bad = Cleaning.badSamples(original);
        AudioBuffer clean = Cleaning.atMostStereo(bad == 0 ? original : Cleaning.finite(original));
        return Sound.of(Resampler.resample(clean, key.rate(), progress), Cleaning.flaw(key.clip(), bad));
    }
}
