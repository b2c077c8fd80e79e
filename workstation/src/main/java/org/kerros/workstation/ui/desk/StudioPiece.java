package org.kerros.workstation.ui.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerros.library.CheckpointCatalog;
import org.kerros.library.Clip;
import org.kerros.library.ClipCatalog;
import org.kerros.projects.Project;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.edit.Edit;
import org.kerros.workstation.studio.Studio;
import org.kerros.workstation.studio.Value;

/** The piece of an open studio. */
public final class StudioPiece implements Piece {
    private final Studio studio;
    private final Value<Composition> composition;
    private final Value<Undoing> undoing = new Value<>(Undoing.NOTHING);
    private final Value<Integer> libraryVersion = new Value<>(0);
    private final Map<ClipId, Optional<ClipFace>> faces = new HashMap<>();

    public StudioPiece(Studio studio) {
        this.studio = studio;
        composition = new Value<>(studio.composition());
        studio.watchComposition(this::show);
        studio.watchLibrary(() -> {
            faces.clear();
            libraryVersion.change(count -> count + 1);
        });
    }

    private void show(Composition now) {
        composition.set(now);
        undoing.set(new Undoing(
                studio.nextUndo().map(Edit::label), studio.nextRedo().map(Edit::label)));
    }

    @Override
    public Value<Composition> composition() {
        return composition;
    }

    @Override
    public void apply(Edit edit) {
        studio.apply(edit);
    }

    @Override
    public void tryOut(Edit edit) {
        studio.tryOut(edit);
    }

    @Override
    public void stopTrying() {
        studio.stopTrying();
    }

    @Override
    public Value<Undoing> undoing() {
        return undoing;
    }

    @Override
    public void undo() {
        if (studio.canUndo()) {
            studio.undo();
        }
    }

    @Override
    public void redo() {
        if (studio.canRedo()) {
            studio.redo();
        }
    }

    @Override
    public ClipCatalog clips() {
        return studio.clips();
    }

    @Override
    public void update(Clip clip) {
        studio.update(List.of(clip));
    }

    @Override
    public Value<Integer> libraryVersion() {
        return libraryVersion;
    }

    @Override
    public CheckpointCatalog checkpoints() {
        return studio.project().checkpoints();
    }

    @Override
    public String newId(String kind) {
        Project project = studio.project();
        return switch (kind) {
            case "t" -> project.newTrackId().value();
            case "s" -> project.newSectionId().value();
            case "e" -> project.newInsertId().value();
            case "m" -> project.newMarkerId().value();
            default -> project.newPlacementId().value();
        };
    }

    @Override
    public Optional<ClipFace> face(ClipId clip) {
        return faces.computeIfAbsent(
                clip, id -> studio.clips().find(id).map(found -> ClipFace.of(found, studio.clips())));
    }
}
