package org.kerros.workstation.studio;

import java.nio.file.Path;
import org.kerros.projects.EditList;
import org.kerros.timeline.work.Progress;

/** Writes the composition as an edit list, with its sounds beside it. */
public final class ExportEditList {
    private final Studio studio;

    public ExportEditList(Studio studio) {
        this.studio = studio;
    }

    /** Writes the list, on the editing thread, and says what such a list cannot hold. */
    public EditList.Exported write(Path file, Progress progress) {
        return EditList.write(studio.project(), file, progress);
    }
}
