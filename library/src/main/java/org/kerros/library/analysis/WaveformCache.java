package org.kerros.library.analysis;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.kerros.library.AudioBuffer;
import org.kerros.library.MediaHash;
import org.kerros.library.WholeFile;
import org.kerros.timeline.work.KerrosException;

/**
 * Keeps waveform overviews in a folder that may vanish at any time: what is missing or damaged is made again. May be
 * used from any thread.
 */
public final class WaveformCache {
    private final Path folder;
    private final Map<MediaHash, SoftReference<Waveform>> recent = new ConcurrentHashMap<>();

    /** A cache in a folder, which is made when it is needed. */
    public WaveformCache(Path folder) {
        this.folder = folder;
    }

    /** The overview if it is at hand in memory; never waits for the disk. */
    public Optional<Waveform> atHand(MediaHash media) {
        SoftReference<Waveform> reference = recent.get(media);
        return Optional.ofNullable(reference == null ? null : reference.get());
    }

    /** The overview of some media; the sound itself is asked for only if there is none yet. */
    public Waveform of(MediaHash media, Supplier<AudioBuffer> sound) {
        return made(media, () -> Waveform.of(sound.get()));
    }

    /** The overview of some media, made if there is none yet. */
    public Waveform made(MediaHash media, Supplier<Waveform> maker) {
        Optional<Waveform> known = atHand(media).or(() -> read(place(media)));
        Waveform waveform = known.orElseGet(() -> make(media, maker.get()));
        recent.put(media, new SoftReference<>(waveform));
        return waveform;
    }

    private Path place(MediaHash media) {
        return folder.resolve(media.hex().substring(0, 2)).resolve(media.hex() + ".waveform");
    }

    private static Optional<Waveform> read(Path place) {
        try {
            return Files.exists(place) ? WaveformCodec.read(Files.readAllBytes(place)) : Optional.empty();
        } catch (IOException e) {
            // A cache that cannot be read is as good as none.
            return Optional.empty();
        }
    }

    private Waveform make(MediaHash media, Waveform waveform) {
        try {
            WholeFile.write(place(media), WaveformCodec.write(waveform));
        } catch (KerrosException e) {
            // One that cannot be written costs time later, nothing else.
            return waveform;
        }
        return waveform;
    }
}
