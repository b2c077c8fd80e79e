package org.kerros.workstation.ui.inspect;

import java.util.Optional;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.ui.desk.Origin;

/**
 * One thing a clip goes back to.
 *
 * @param depth how many steps back
 * @param says a few words: "melody 3"
 * @param detail more of it: "seed 42, temperature 1.1"
 * @param clip to look at and listen to, if it is one
 * @param origin of the clip
 */
record Root(int depth, Kind kind, String says, String detail, Optional<ClipId> clip, Optional<Origin> origin) {
    enum Kind {
        CLIP,
        MODEL,
        DATA,
        FILE,
        UNKNOWN
    }

    static Root of(int depth, Kind kind, String says, String detail) {
        return new Root(depth, kind, says, detail, Optional.empty(), Optional.empty());
    }
}
