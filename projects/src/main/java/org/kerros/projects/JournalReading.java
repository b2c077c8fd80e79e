package org.kerros.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a journal file holds.
 *
 * @param lines the good lines before anything bad
 * @param goodBytes how long those are
 * @param torn whether an unfinished line follows, which was never acknowledged
 * @param flaw what is wrong with the first bad line, or null; a torn line is none
 * @param stranded good lines behind the bad one
 */
record JournalReading(
        List<JournalLine> lines,
        long goodBytes,
        boolean torn,
        @Nullable String flaw,
        List<JournalLine> stranded) {

    static JournalReading of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<JournalLine> lines = new ArrayList<>();
        List<JournalLine> stranded = new ArrayList<>();
        String flaw = null;
        int goodBytes = 0;
        int start = 0;
        for (int end = lineEnd(bytes, start); end >= 0; end = lineEnd(bytes, start)) {
            try {
                JournalLine line = JournalLine.read(Arrays.copyOfRange(bytes, start, end));
                (flaw == null ? lines : stranded).add(line);
                goodBytes = flaw == null ? end + 1 : goodBytes;
            } catch (IOException e) {
                flaw = flaw == null ? "line " + (lines.size() + 1) + ": " + e.getMessage() : flaw;
            }
            start = end + 1;
        }
        return new JournalReading(lines, goodBytes, start < bytes.length, flaw, stranded);
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
