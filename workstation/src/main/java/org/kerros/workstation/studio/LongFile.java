package org.kerros.workstation.studio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kerros.library.FileProblems;
import org.kerros.library.MappedSound;
import org.kerros.library.MediaFormat;
import org.kerros.library.Provenance;
import org.kerros.library.WavFile;

/**
 * A WAV file that is too long to be read into memory.
 *
 * @param embedded the provenance Kerros wrote into it, if it did
 */
record LongFile(MappedSound sound, Optional<Provenance> embedded) {
    private static final int HEAD_BYTES = 64;

    /** What lies in a file, if it is such a one. */
    static Optional<LongFile> in(Path path) {
        if (!WavFile.recognises(head(path))) {
            return Optional.empty();
        }
        MappedSound sound = MappedSound.ofWav(path);
        return MediaFormat.of(sound).isLong()
                ? Optional.of(new LongFile(sound, WavFile.embedded(path)))
                : Optional.empty();
    }

    private static byte[] head(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD_BYTES);
        } catch (IOException e) {
            throw FileProblems.unreadable(path, e);
        }
    }

    String encoding() {
        return "WAV, " + sound.layout().words();
    }
}
