package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.kerros.projects.Project;
import org.kerros.timeline.Composition;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** A project in numbers, as {@code new} and {@code info} tell it. */
record ProjectSummary(
        Path folder,
        String title,
        int rate,
        double duration,
        int tracks,
        long placements,
        int clips,
        int models,
        long bytes) {
    static ProjectSummary of(Project project) {
        Composition composition = project.composition();
        return new ProjectSummary(
                project.folder(),
                project.about().title(),
                composition.rate(),
                composition.seconds(),
                composition.tracks().size(),
                composition.placements().count(),
                project.clips().all().size(),
                project.checkpoints().all().size(),
                size(project.folder()));
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(ProjectSummary::sizeOf)
                    .sum();
        } catch (IOException | UncheckedIOException problem) {
            throw new KerrosException(
                    Problem.STORAGE, "folder \"" + folder + "\" cannot be read", "check its permissions", problem);
        }
    }

    // Temporary files come and go while their sizes are added up.
    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    ObjectNode json() {
        return Json.object()
                .put("project", folder.toString())
                .put("title", title)
                .put("rate", rate)
                .put("duration", duration)
                .put("tracks", tracks)
                .put("placements", placements)
                .put("clips", clips)
                .put("models", models)
                .put("bytes", bytes);
    }

    String text() {
        return new Facts(title)
                .fact("folder", folder)
                .fact("rate", rate + " Hz")
                .fact("length", Times.clock(duration))
                .fact("tracks", tracks)
                .fact("placements", placements)
                .fact("clips", clips)
                .fact("models", models)
                .fact("size", String.format(Locale.ROOT, "%.1f MB", bytes / 1e6))
                .toString();
    }
}
