package org.kerros.workstation.studio;

import java.util.Optional;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Descriptors;
import org.kerros.library.MappedSound;
import org.kerros.library.Material;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;
import org.kerros.library.MediaStore;
import org.kerros.library.Provenance;
import org.kerros.library.analysis.Analysis;
import org.kerros.timeline.work.Progress;

/** A clip on its way into the library: its media are kept and measured, only its id is still missing. */
public record FreshClip(
        String name, MediaHash media, MediaFormat format, Provenance provenance, Optional<Descriptors> descriptors) {
    /** Keeps material and measures it. May run on any thread. */
    static FreshClip of(String name, Material material, Provenance provenance, MediaStore store, Progress progress) {
        return new FreshClip(
                name, store.keep(material), MediaFormat.of(material), provenance, describe(material, progress));
    }

    /** Keeps sound that lies in a file, however long, and measures it. May run on any thread. */
    static FreshClip of(String name, MappedSound sound, Provenance provenance, MediaStore store, Progress progress) {
        return new FreshClip(
                name,
                store.keep(sound, progress.part(0, 0.5)),
                MediaFormat.of(sound),
                provenance,
                Optional.of(Analysis.describe(sound, progress.part(0.5, 1))));
    }

    private static Optional<Descriptors> describe(Material material, Progress progress) {
        return material instanceof AudioBuffer audio
                ? Optional.of(Analysis.describe(audio, progress))
                : Optional.empty();
    }
}
