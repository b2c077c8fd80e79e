package org.kerros.workstation.studio;

import java.nio.file.Path;
import org.kerros.projects.EditList;
import org.kerros.timeline.Composition;
import org.kerros.timeline.work.Progress;

/** Adds the tracks of an edit list to the composition, as one edit; sources not yet in the library come in. */
public final class ArrangeFromEditList {
    private final Studio studio;

    public ArrangeFromEditList(Studio studio) {
        this.studio = studio;
    }

    /** Reads the list and arranges, on the editing thread. If anything is wrong with the list nothing changes. */
    public Composition arrange(Path list, Progress progress) {
        try {
            EditList.importInto(studio.project(), list, progress);
        } finally {
            studio.refresh();
        }
        return studio.composition();
    }
}
