package org.kerros.projects;

import org.jspecify.annotations.Nullable;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.timeline.edit.Edit;

/** Anything that changes a project: one line of the journal. */
sealed interface Change {
    /** The composition was edited. */
    record Edited(Edit edit) implements Change {}

    /** The last edit was taken back. */
    record Undone() implements Change {}

    /** The edit undone last was made again. */
    record Redone() implements Change {}

    /** A clip came into the library. */
    record ClipAdded(Clip clip, @Nullable Descriptors descriptors) implements Change {}

    /** Name, notice or provenance of a clip changed. */
    record ClipUpdated(Clip clip) implements Change {}

    /** The project came to use a trained model. */
    record CheckpointAdded(CheckpointCard card) implements Change {}

    /** Title, author or concept changed. */
    record Described(About about) implements Change {}
}
