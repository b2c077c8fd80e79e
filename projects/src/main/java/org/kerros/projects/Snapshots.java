package org.kerros.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** Writes snapshots and keeps the last few, and the first. Used by the keeper thread, and when a project is made. */
final class Snapshots {
    /** How many changes lie between two at most. */
    static final int EVERY = 1000;

    private static final int KEPT = 5;

    private final ProjectFolder folder;
    private final InstantSource clock;
    private final Consumer<String> notices;

    Snapshots(ProjectFolder folder, InstantSource clock, Consumer<String> notices) {
        this.folder = folder;
        this.clock = clock;
        this.notices = notices;
    }

    /** Writes the state with which the journal of a number begins. Failing is no loss: the journals hold it too. */
    void write(Snapshot snapshot, int journal) {
        try {
            SnapshotCodec.write(snapshot, folder.snapshot(journal), clock.instant());
            prune();
        } catch (IOException e) {
            notices.accept("A snapshot could not be written (" + e.getMessage() + "); the journal holds everything");
        }
    }

    private void prune() throws IOException {
        List<Path> files = Storage.list(folder.snapshots(), ".json.gz");
        for (Path file : files.subList(Math.min(1, files.size()), Math.max(1, files.size() - KEPT))) {
            Files.deleteIfExists(file);
        }
    }
}
