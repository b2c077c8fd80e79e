package org.kerros.workstation.studio;

import java.nio.file.Files;
import java.nio.file.Path;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Importers;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** Reads sound from a file that belongs to no project. */
public final class SoundFiles {
    private SoundFiles() {}

    /**
     * The sound in a file.
     *
     * @throws KerrosException if there is no such file, or no sound in it
     */
    public static AudioBuffer read(Path file, Progress progress) {
        if (!Files.exists(file)) {
            throw new KerrosException(Problem.NOT_FOUND, "there is no file \"" + file + "\"", "check how it is spelt");
        }
        if (Importers.read(file, progress).material() instanceof AudioBuffer audio) {
            return audio;
        }
        throw new KerrosException(
                Problem.UNUSABLE_INPUT, "\"" + file + "\" holds notes, not sound", "choose a file of sound");
    }
}
