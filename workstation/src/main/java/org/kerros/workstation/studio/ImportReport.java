package org.kerros.workstation.studio;

import java.nio.file.Path;
import java.util.List;
import org.kerros.library.Clip;
import org.kerros.timeline.ClipId;

/**
 * What became of the files that were to be imported.
 *
 * @param clips new in the library
 * @param already files whose content was there before
 * @param refused files that could not be taken, each with one sentence
 */
public record ImportReport(List<Clip> clips, List<Already> already, List<Refused> refused) {
    /** A file and the clip that holds its content. */
    public record Already(Path path, ClipId clip) {}

    /** A file and why it was not taken. */
    public record Refused(Path path, String reason) {}
}
