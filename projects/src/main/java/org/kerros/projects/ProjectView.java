package org.kerros.projects;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kerros.library.Clip;
import org.kerros.library.MediaStore;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.work.KerrosException;

/**
 * A project as it was when it was last changed, for looking only: read from snapshot and journal, without lock, database
 * or keeper thread. Nothing is written, so it may be open elsewhere meanwhile. For what only needs composition and media,
 * such as a bounce; opening takes several times longer.
 */
public final class ProjectView {
    private final ProjectFolder folder;
    private final ProjectState state;

    private ProjectView(ProjectFolder folder, ProjectState state) {
        this.folder = folder;
        this.state = state;
    }

    /**
     * Reads a project.
     *
     * @throws KerrosException if there is none, it cannot be read, or is from a later version
     */
    public static ProjectView of(Path path) {
        ProjectFolder folder = new ProjectFolder(path);
        ProjectCard card = ProjectCard.read(folder);
        try {
            return new ProjectView(folder, Recovery.rehearsed(folder).recover(card));
        } catch (IOException e) {
            throw Storage.unreadable(folder.path(), e);
        }
    }

    public Composition composition() {
        return state.composition();
    }

    public Optional<Clip> clip(ClipId id) {
        return state.clip(id).map(KeptClip::clip);
    }

    /** Every clip of the library. */
    public List<Clip> clips() {
        return state.clips().stream().map(KeptClip::clip).toList();
    }

    public MediaStore media() {
        return new MediaStore(folder.media());
    }

    /** Where waveforms and previews may lie; may vanish at any time. */
    public Path cacheFolder() {
        return folder.cache();
    }

    /** Where bounces and stems go unless told otherwise. */
    public Path exportsFolder() {
        return folder.exports();
    }
}
