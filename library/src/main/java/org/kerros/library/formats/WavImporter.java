package org.kerros.library.formats;

import java.nio.file.Path;
import org.kerros.library.ImportedFile;
import org.kerros.library.Importer;
import org.kerros.library.WavFile;
import org.kerros.timeline.work.Progress;

/** Imports WAV, RF64 and BW64. */
public final class WavImporter implements Importer {
    @Override
    public boolean recognises(byte[] head, Path file) {
        return WavFile.recognises(head);
    }

    @Override
    public ImportedFile read(Path file, Progress progress) {
        return WavFile.read(file, progress);
    }
}
