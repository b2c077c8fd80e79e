package org.kerros.workstation.studio;

import java.nio.file.Path;
import org.kerros.projects.ProjectView;
import org.kerros.timeline.Composition;

/**
 * What a mix is made from, and where it is noted that it was written: of a project that is being worked on, or of one that
 * is only read.
 */
public final class MixSource {
    private final Composition composition;
    private final Sources sources;
    private final ExportLog exports;

    private MixSource(Composition composition, Sources sources, ExportLog exports) {
        this.composition = composition;
        this.sources = sources;
        this.exports = exports;
    }

    /**
     * A project as it stands on disk, open elsewhere or not.
     *
     * @throws org.kerros.timeline.work.KerrosException if there is none or it cannot be read
     */
    public static MixSource read(Path project) {
        ProjectView view = ProjectView.of(project);
        return new MixSource(
                view.composition(),
                new Sources(view.media(), view::clip, view::clips, view.cacheFolder()),
                new ExportLog(view.exportsFolder()));
    }

    static MixSource of(Studio studio) {
        return new MixSource(studio.composition(), studio.sources(), studio.exports());
    }

    public Composition composition() {
        return composition;
    }

    Sources sources() {
        return sources;
    }

    ExportLog exports() {
        return exports;
    }
}
