package org.kerros.workstation.ui.desk;

import java.util.Optional;
import org.kerros.library.CheckpointCatalog;
import org.kerros.library.Clip;
import org.kerros.library.ClipCatalog;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.edit.Edit;
import org.kerros.workstation.studio.Value;

/** The piece being worked on: what is heard, what is in its library, and the ways to change both. */
public interface Piece {
    Value<Composition> composition();

    void apply(Edit edit);

    /** Lets an edit be heard that is not made yet: while a fader is pulled. The next edit, or {@link #stopTrying}, ends it. */
    void tryOut(Edit edit);

    /** Lets the piece be heard as it is again. */
    void stopTrying();

    /** What undo and redo would do now. */
    Value<Undoing> undoing();

    void undo();

    void redo();

    ClipCatalog clips();

    /** Replaces what people may change of a clip. */
    void update(Clip clip);

    /** Counts up whenever something in the library changed. */
    Value<Integer> libraryVersion();

    CheckpointCatalog checkpoints();

    /** An id nobody has yet: "p-…" for a placement, "t-…" for a track, "e-…" for an effect. */
    String newId(String kind);

    /** What a clip looks like; empty if there is no such clip. */
    Optional<ClipFace> face(ClipId clip);

    /**
     * What undo and redo would do.
     *
     * @param undo the label of the last edit
     * @param redo the label of the edit undone last
     */
    record Undoing(Optional<String> undo, Optional<String> redo) {
        public static final Undoing NOTHING = new Undoing(Optional.empty(), Optional.empty());
    }
}
