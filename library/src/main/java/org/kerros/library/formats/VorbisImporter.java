package org.kerros.library.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kerros.library.FileProblems;
import org.kerros.library.ImportedFile;
import org.kerros.library.Importer;
import org.kerros.timeline.work.Progress;

/** Imports Ogg Vorbis: the first stream of a file. */
public final class VorbisImporter implements Importer {
    @Override
    public boolean recognises(byte[] head, Path file) {
        return Bytes.has(head, 0, "OggS");
    }

    @Override
    public ImportedFile read(Path file, Progress progress) {
        try (InputStream in = Files.newInputStream(file)) {
            requireVorbis(in.readNBytes(64), file);
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
        try (InputStream in = Files.newInputStream(file)) {
            OggPackets packets = new OggPackets(in, file, Math.max(1, Files.size(file)), progress);
            return new ImportedFile(new VorbisStream(packets, file).decode(), "Ogg Vorbis");
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
    }

    private static void requireVorbis(byte[] head, Path file) {
        if (Bytes.find(head, "vorbis") < 0) {
            String what = Bytes.find(head, "Opus") >= 0 ? "Opus" : "no Vorbis";
            throw FileProblems.unusable(
                    file, "is an Ogg file with " + what + " in it", "convert it to WAV, FLAC or Ogg Vorbis");
        }
    }
}
