package org.kerros.projects;

import java.util.List;
import org.kerros.library.CheckpointCard;
import org.kerros.timeline.Composition;
import org.kerros.timeline.edit.Edit;

/**
 * The whole state of a project at one change.
 *
 * @param card of the project, so that it can be written again
 * @param number the last change it holds
 * @param mark of that change, empty before the first
 * @param start the composition before the first of {@code done}
 * @param present the composition after all of {@code done}
 * @param done the edits that can be undone, oldest first
 * @param undone the edits that can be made again, the next one first
 * @param clips in order of adding
 */
record Snapshot(
        ProjectCard card,
        long number,
        String mark,
        About about,
        Composition start,
        Composition present,
        List<Edit> done,
        List<Edit> undone,
        List<KeptClip> clips,
        List<CheckpointCard> checkpoints) {
    Snapshot {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
        clips = List.copyOf(clips);
        checkpoints = List.copyOf(checkpoints);
    }

    /** A project in which nothing has happened yet. */
    static Snapshot first(ProjectCard card) {
        Composition start = card.start();
        return new Snapshot(
                card, 0, "", About.titled(card.title()), start, start, List.of(), List.of(), List.of(), List.of());
    }
}
