package org.kerros.projects;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Makes the folder of a project in which nothing has happened yet. */
final class NewProject {
    private final ProjectFolder folder;
    private final InstantSource clock;
    private final RandomGenerator random;

    NewProject(ProjectFolder folder, InstantSource clock, RandomGenerator random) {
        this.folder = folder;
        this.clock = clock;
        this.random = random;
    }

    void make(String title, int rate, double beatsPerMinute) {
        ProjectCard card = new ProjectCard(ProjectCard.FORMAT, id(), title, rate, beatsPerMinute, clock.instant());
        Snapshot first = first(card);
        try {
            requireFree();
            for (Path part : List.of(folder.journals(), folder.snapshots(), folder.databases(), folder.media())) {
                Files.createDirectories(part);
            }
            SnapshotCodec.write(first, folder.snapshot(1), clock.instant());
            // Last, because it makes the folder a project.
            card.write(folder);
        } catch (IOException e) {
            throw Storage.unwritable(folder.path(), e);
        }
    }

    private static Snapshot first(ProjectCard card) {
        try {
            return Snapshot.first(card);
        } catch (IllegalArgumentException e) {
            throw new KerrosException(Problem.USAGE, String.valueOf(e.getMessage()), "choose another rate or tempo", e);
        }
    }

    private void requireFree() throws IOException {
        if (Files.isDirectory(folder.path())) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder.path())) {
                if (inside.iterator().hasNext()) {
                    throw taken("is not empty");
                }
            }
        } else if (Files.exists(folder.path())) {
            throw taken("is a file");
        }
    }

    private KerrosException taken(String how) {
        return new KerrosException(
                Problem.USAGE,
                "\"" + folder.path() + "\" is there already and " + how,
                "choose a folder that does not exist yet");
    }

    private String id() {
        return new Ids(random).next('k');
    }
}
