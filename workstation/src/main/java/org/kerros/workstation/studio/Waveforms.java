package org.kerros.workstation.studio;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kerros.library.Clip;
import org.kerros.library.MappedSound;
import org.kerros.library.MediaHash;
import org.kerros.library.MediaStore;
import org.kerros.library.analysis.Waveform;
import org.kerros.library.analysis.WaveformCache;

/** Overviews of sound for drawing, made beside the editing thread, to which this is confined. */
public final class Waveforms {
    private final MediaStore media;
    private final WaveformCache cache;
    private final Jobs jobs;
    private final Map<MediaHash, Waveform> ready = new HashMap<>();
    private final Set<MediaHash> wanted = new HashSet<>();
    private final Listeners<Waveforms> listeners = new Listeners<>();

    Waveforms(MediaStore media, Path cacheFolder, Jobs jobs) {
        this.media = media;
        cache = new WaveformCache(cacheFolder);
        this.jobs = jobs;
    }

    /** The overview of a clip if it is ready; if not it will be, and watchers are told. Empty for notes and missing media. */
    public Optional<Waveform> of(Clip clip) {
        MediaHash hash = clip.media();
        if (clip.format().isAudio() && !ready.containsKey(hash) && wanted.add(hash) && media.has(hash)) {
            jobs.prepare("Draw " + clip.name(), () -> make(clip), waveform -> arrive(hash, waveform));
        }
        return Optional.ofNullable(ready.get(hash));
    }

    private Waveform make(Clip clip) {
        MediaHash hash = clip.media();
        return clip.format().isLong()
                ? cache.made(hash, () -> Waveform.of(MappedSound.ofWav(media.file(hash))))
                : cache.of(hash, () -> media.audio(hash));
    }

    private void arrive(MediaHash hash, Waveform waveform) {
        ready.put(hash, waveform);
        listeners.tell(this);
    }

    /** Tells whenever another overview is ready. */
    public Subscription watch(Runnable watcher) {
        return listeners.add(waveforms -> watcher.run());
    }
}
