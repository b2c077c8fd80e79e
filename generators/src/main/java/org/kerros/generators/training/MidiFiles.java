package org.kerros.generators.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** The MIDI files in a folder or a zip archive, by their names within it. */
final class MidiFiles {
    // A MIDI file of a megabyte would hold a hundred thousand notes.
    private static final int LARGEST = 1 << 20;
    private static final int MOST = 100_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private MidiFiles() {}

    static SortedMap<String, byte[]> in(Path folderOrZip) {
        try {
            SortedMap<String, byte[]> files =
                    Files.isDirectory(folderOrZip) ? inFolder(folderOrZip) : inZip(folderOrZip);
            if (files.isEmpty()) {
                throw new KerrosException(
                        Problem.UNUSABLE_INPUT,
                        "\"" + folderOrZip + "\" holds no MIDI files",
                        "choose a folder or zip archive with files that end in .mid");
            }
            return files;
        } catch (IOException e) {
            throw new KerrosException(
                    Files.exists(folderOrZip) ? Problem.UNUSABLE_INPUT : Problem.NOT_FOUND,
                    "\"" + folderOrZip + "\" is no readable folder or zip archive of MIDI files",
                    "check its name and permissions",
                    e);
        }
    }

    /** Whether a file is a zip archive, by its content. */
    static boolean isArchive(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isMidi(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".mid") || lower.endsWith(".midi");
    }

    private static SortedMap<String, byte[]> inFolder(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> found = walk.filter(file -> isMidi(file.getFileName().toString()))
                    .limit(MOST)
                    .toList();
            for (Path file : found) {
                if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> inZip(Path archive) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements() && files.size() < MOST) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && isMidi(entry.getName())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        byte[] content = in.readNBytes(LARGEST + 1);
                        if (content.length <= LARGEST) {
                            files.put(entry.getName(), content);
                        }
                    }
                }
            }
        }
        return files;
    }
}
