package org.kerros.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Puts right what {@link ProjectCheck} found and can be put right. Opening the project does most of it. */
final class ProjectRepair {
    private final ProjectFolder folder;
    private final InstantSource clock;

    ProjectRepair(ProjectFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    void run() {
        try {
            repairCard();
            for (Path leftover : Leftovers.in(folder)) {
                toBin(leftover);
            }
            if (Files.exists(folder.database())) {
                Storage.setAside(folder.database(), "damaged", clock.instant());
            }
        } catch (IOException e) {
            throw Storage.unwritable(folder.path(), e);
        }
        try (Project project = Project.open(folder.path(), clock)) {
            project.sync();
        }
    }

    private void repairCard() throws IOException {
        Optional<ProjectCard> remembered = remembered(folder);
        if (ProjectCard.find(folder).isEmpty() && remembered.isPresent()) {
            if (Files.exists(folder.card())) {
                Storage.setAside(folder.card(), "damaged", clock.instant());
            }
            remembered.get().write(folder);
        }
    }

    private void toBin(Path leftover) throws IOException {
        Files.createDirectories(folder.bin());
        Files.move(
                leftover,
                folder.bin().resolve(String.valueOf(leftover.getFileName())),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** The card as the newest good snapshot has it. */
    static Optional<ProjectCard> remembered(ProjectFolder folder) throws IOException {
        List<Path> files = new ArrayList<>(Storage.list(folder.snapshots(), ".json.gz"));
        Collections.reverse(files);
        return files.stream().flatMap(file -> cardIn(file).stream()).findFirst();
    }

    private static Optional<ProjectCard> cardIn(Path snapshot) {
        try {
            return Optional.of(SnapshotCodec.read(snapshot).card());
        } catch (IOException e) {
            // Damaged; an older one will do.
            return Optional.empty();
        }
    }
}
