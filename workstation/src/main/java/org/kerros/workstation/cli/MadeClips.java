package org.kerros.workstation.cli;

import java.util.List;
import org.kerros.library.Clip;
import org.kerros.workstation.studio.Studio;

/** The answer of commands that make clips. */
final class MadeClips {
    private MadeClips() {}

    static Answer answer(Studio studio, List<Clip> clips) {
        return Answer.of(
                () -> Json.listed("clips", clips, new ClipJson(studio)::clip), () -> new ClipText(studio).table(clips));
    }
}
