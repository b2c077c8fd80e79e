package org.kerros.library.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.kerros.library.FileProblems;
import org.kerros.library.ImportedFile;
import org.kerros.library.Importer;
import org.kerros.timeline.work.Progress;

/** Imports MPEG audio, layers I to III, without the silence encoders add where they say how much it is. */
public final class Mp3Importer implements Importer {
    @Override
    public boolean recognises(byte[] head, Path file) {
        return Bytes.has(head, 0, "ID3") || MpegFrame.beginsTwice(head) || (named(file) && MpegFrame.find(head) >= 0);
    }

    private static boolean named(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".mp3") || name.endsWith(".mp2");
    }

    @Override
    public boolean needsName() {
        return true;
    }

    @Override
    public ImportedFile read(Path file, Progress progress) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            LameTag tag = LameTag.of(file);
            Mp3Decoder decoder = new Mp3Decoder(in, file, tag, Files.size(file), progress);
            return new ImportedFile(decoder.decode(), "MP3");
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
    }
}
