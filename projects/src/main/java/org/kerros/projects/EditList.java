package org.kerros.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.kerros.timeline.Tempo;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

/** Arrangements exchanged with other programs, as edit lists in JSON ("Arrangement EDL, version 1"). */
public final class EditList {
    private EditList() {}

    /**
     * What became of a piece in an edit list.
     *
     * @param file the list
     * @param sources the sound files beside it
     * @param leftOut what an edit list cannot say, a sentence each
     */
    public record Exported(Path file, List<Path> sources, List<String> leftOut) {
        public Exported {
            sources = List.copyOf(sources);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Makes a project of an edit list, at its rate, and opens it. If anything is wrong no project is left behind.
     *
     * @throws KerrosException if the list, one of its sources or the folder is of no use
     */
    public static Project importNew(Path list, Path folder, InstantSource clock, Progress progress) {
        EditListImport arrangement = EditListImport.check(list, progress.part(0, 0.4));
        boolean wasThere = Files.exists(folder);
        Project project =
                Project.create(folder, arrangement.title(), arrangement.rate(), Tempo.DEFAULT.beatsPerMinute(), clock);
        boolean done = false;
        try {
            arrangement.into(project, progress.part(0.4, 1));
            done = true;
            return project;
        } finally {
            if (!done) {
                project.close();
                discard(folder, wasThere);
            }
        }
    }

    private static void discard(Path folder, boolean keepFolder) {
        try {
            Storage.deleteInside(folder);
            if (!keepFolder) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw Storage.unwritable(folder, e);
        }
    }

    /**
     * Adds the tracks of an edit list to a project, as one edit; sources not yet in its library come in.
     *
     * @throws KerrosException if anything is of no use, or the rates differ; the project is then as it was
     */
    public static void importInto(Project project, Path list, Progress progress) {
        EditListImport.check(list, progress.part(0, 0.4)).into(project, progress.part(0.4, 1));
    }

    /**
     * Writes the composition as an edit list, with its sounds as WAV files in a folder beside it.
     *
     * @param file the list, replaced if it is there
     */
    public static Exported write(Project project, Path file, Progress progress) {
        return new EditListExport(project, file).write(progress);
    }
}
