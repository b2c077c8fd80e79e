package org.kerros.workstation.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.kerros.library.Importers;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * Finds what to import: files as they were named, and in folders, however deep, whatever is sound or notes by content
 * or claims to be by name. Read-me files and tables beside them are passed over, hidden files too.
 */
final class FileSearch {
    private static final Set<String> ENDINGS =
            Set.of("wav", "wave", "rf64", "bw64", "aif", "aiff", "aifc", "flac", "ogg", "oga", "mp3", "mid", "midi");

    private FileSearch() {}

    /**
     * The files to import, in order of name within a folder.
     *
     * @throws KerrosException if a path is not there, or a folder holds nothing to import
     */
    static List<Path> in(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path));
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new KerrosException(
                        Problem.NOT_FOUND, "there is no file or folder \"" + path + "\"", "check how it is spelt");
            }
        }
        return files.stream().distinct().toList();
    }

    private static List<Path> inFolder(Path folder) {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(folder)) {
            found = walk.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .filter(FileSearch::isCandidate)
                    .toList();
        } catch (IOException | UncheckedIOException problem) {
            throw new KerrosException(
                    Problem.STORAGE, "folder \"" + folder + "\" cannot be read", "check its permissions", problem);
        }
        if (found.isEmpty()) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "folder \"" + folder + "\" holds neither sound nor notes",
                    "choose a folder with WAV, AIFF, FLAC, Ogg, MP3 or MIDI files");
        }
        return found;
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCandidate(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) || recognised(file);
    }

    private static boolean recognised(Path file) {
        try {
            return Importers.recognises(file);
        } catch (KerrosException unreadable) {
            // A file that cannot even be opened and does not call itself sound is none of ours.
            return false;
        }
    }
}
