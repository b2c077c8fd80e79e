package org.kerros.library.formats;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.kerros.library.AudioBuffer;
import org.kerros.library.ChunkFile;
import org.kerros.library.FileProblems;
import org.kerros.library.ImportedFile;
import org.kerros.library.Importer;
import org.kerros.timeline.work.Progress;

/** Imports AIFF and AIFF-C (Apple 1989 and 1991): whole numbers of 8 to 32 bits and floating-point. */
public final class AiffImporter implements Importer {
    @Override
    public boolean recognises(byte[] head, Path file) {
        return Bytes.has(head, 0, "FORM") && (Bytes.has(head, 8, "AIFF") || Bytes.has(head, 8, "AIFC"));
    }

    @Override
    public ImportedFile read(Path file, Progress progress) {
        try (ChunkFile iff = new ChunkFile(file, ByteOrder.BIG_ENDIAN)) {
            AiffHeader header = AiffHeader.read(iff, file);
            float[][] samples =
                    iff.samples(header.start(), header.frames(), header.channels(), header.layout(), progress);
            return new ImportedFile(
                    new AudioBuffer(header.rate(), samples),
                    "AIFF, " + header.layout().words());
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
    }
}
