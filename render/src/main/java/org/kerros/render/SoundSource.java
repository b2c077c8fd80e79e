package org.kerros.render;

import java.util.Optional;
import org.kerros.library.AudioBuffer;
import org.kerros.timeline.ClipId;

/** Where a mix gets the sound of clips. */
@FunctionalInterface
public interface SoundSource {
    /**
     * The sound of a clip at its own rate. A clip of notes has none until a voice played it: an empty buffer.
     *
     * @throws org.kerros.timeline.work.KerrosException if it cannot be had; the mix then holds silence and says why
     */
    AudioBuffer sound(ClipId clip);

    /**
     * The sound of a clip that an effect's setting names, by id or unique name.
     *
     * @throws org.kerros.timeline.work.KerrosException if it cannot be had; the effect then lets sound pass
     */
    default AudioBuffer named(String idOrName) {
        return sound(new ClipId(idOrName));
    }

    /**
     * The file in which that sound lies, if there is one: sound too long to be held is read from it while it is heard.
     *
     * @throws org.kerros.timeline.work.KerrosException if it cannot be had
     */
    default Optional<SoundFile> file(ClipId clip) {
        return Optional.empty();
    }
}
