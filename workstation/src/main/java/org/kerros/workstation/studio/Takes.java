package org.kerros.workstation.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kerros.library.FileProblems;
import org.kerros.library.TakeFile;
import org.kerros.projects.Project;

/** The recordings of a project that are not in the library yet. */
public final class Takes {
    private static final String ENDING = ".wav";

    private Takes() {}

    /** Where the next recording goes; its folder is there. */
    static Path next(Studio studio) {
        Path folder = studio.project().takesFolder();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw FileProblems.unwritable(folder, e);
        }
        int number = 1;
        while (Files.exists(folder.resolve("take-" + number + ENDING))) {
            number++;
        }
        return folder.resolve("take-" + number + ENDING);
    }

    /**
     * Recordings that were going on when the program ended and have sound in them; each can still be kept. To be asked
     * when nothing is being recorded.
     */
    public static List<KeepTake> leftOver(Studio studio) {
        Path folder = studio.project().takesFolder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(TakeFile::holdsSound)
                    .sorted()
                    .map(take -> new KeepTake(studio, take, TakeNote.read(take, when(take))))
                    .toList();
        } catch (IOException e) {
            throw FileProblems.unreadable(folder, e);
        }
    }

    /** Whether a project that need not be open has such recordings. */
    public static boolean areLeftIn(Path project) {
        Path folder = Project.takesFolder(project);
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(TakeFile::holdsSound);
        } catch (IOException e) {
            throw FileProblems.unreadable(folder, e);
        }
    }

    /** A recording without sound is nothing to keep. */
    static void discard(Path take) {
        try {
            Files.deleteIfExists(TakeNote.place(take));
            Files.deleteIfExists(take);
        } catch (IOException e) {
            throw FileProblems.unwritable(take, e);
        }
    }

    private static Instant when(Path take) {
        try {
            return Files.getLastModifiedTime(take).toInstant();
        } catch (IOException e) {
            throw FileProblems.unreadable(take, e);
        }
    }
}
