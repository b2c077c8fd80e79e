package org.kerros.workstation.ui.browse;

import java.util.Optional;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Piece;
import org.kerros.workstation.ui.words.Say;

/**
 * A row of the library.
 *
 * @param loudness as it is written, or a dash for notes and silence
 */
public record Entry(ClipId id, ClipFace face, String length, String loudness, int rating) {
    static Entry of(Clip clip, Piece piece) {
        Optional<Descriptors> descriptors = piece.clips().descriptors(clip.id());
        String loudness = descriptors
                .map(found -> found.loudnessLufs())
                .filter(found -> found.isPresent())
                .map(found -> Say.number(found.getAsDouble(), 1))
                .orElse("–");
        return new Entry(
                clip.id(),
                ClipFace.of(clip, piece.clips()),
                Say.length(clip.format().seconds()),
                loudness,
                clip.notice().rating());
    }
}
