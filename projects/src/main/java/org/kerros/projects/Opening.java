package org.kerros.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import org.kerros.timeline.work.KerrosException;

/** What it takes to have a project open: its card, the lock, and the state brought back from disk. */
record Opening(ProjectFolder folder, ProjectCard card, ProjectLock lock, ProjectState state, Recovery recovery) {
    /**
     * Takes the lock and brings the state back.
     *
     * @throws KerrosException if there is no project, it is open elsewhere, or cannot be read
     */
    static Opening of(ProjectFolder folder, InstantSource clock) {
        ProjectCard card = ProjectCard.read(folder);
        ProjectLock lock = ProjectLock.take(folder, clock.instant());
        boolean open = false;
        try {
            Files.createDirectories(folder.journals());
            Files.createDirectories(folder.snapshots());
            Recovery recovery = new Recovery(folder, clock.instant());
            ProjectState state = recovery.recover(card);
            open = true;
            return new Opening(folder, card, lock, state, recovery);
        } catch (IOException e) {
            throw Storage.unreadable(folder.path(), e);
        } finally {
            if (!open) {
                release(lock);
            }
        }
    }

    private static void release(ProjectLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
