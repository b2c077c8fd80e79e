package org.kerros.workstation.ui.arrange;

import java.util.Optional;
import java.util.OptionalLong;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.edit.Edit;

/**
 * What a drag would do if it ended now.
 *
 * @param edit nothing if all would stay as it is
 * @param snapLine the frame something snapped to
 * @param band what a rubber band spans
 * @param says in the status bar: "Move to 01:12.400"
 */
public record Preview(Optional<Edit> edit, OptionalLong snapLine, Optional<Band> band, String says) {
    /** A rectangle in time and tracks, both ends included. */
    public record Band(FrameRange time, int firstTrack, int lastTrack) {}

    static Preview nothing(String says) {
        return new Preview(Optional.empty(), OptionalLong.empty(), Optional.empty(), says);
    }

    static Preview of(Edit edit, OptionalLong snapLine, String says) {
        return new Preview(Optional.of(edit), snapLine, Optional.empty(), says);
    }

    static Preview of(Band band) {
        return new Preview(Optional.empty(), OptionalLong.empty(), Optional.of(band), "");
    }
}
