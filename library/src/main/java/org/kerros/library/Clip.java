package org.kerros.library;

import java.util.List;
import org.kerros.timeline.ClipId;

/**
 * A finished piece of sound or notes in the library. Its media and provenance never change; what people add to it
 * may.
 */
public record Clip(ClipId id, String name, MediaHash media, MediaFormat format, Provenance provenance, Notice notice) {
    /**
     * What people say about a clip.
     *
     * @param tags in the order given, none twice
     * @param rating 0 (none) to 5
     */
    public record Notice(List<String> tags, int rating, String note) {
        public static final Notice NONE = new Notice(List.of(), 0, "");

        public Notice {
            tags = tags.stream().distinct().toList();
            if (rating < 0 || rating > 5) {
                throw new IllegalArgumentException("A rating goes from 0 to 5, not to " + rating);
            }
        }
    }

    public Clip withName(String newName) {
        return new Clip(id, newName, media, format, provenance, notice);
    }

    public Clip withNotice(Notice newNotice) {
        return new Clip(id, name, media, format, provenance, newNotice);
    }

    public Clip withProvenance(Provenance newProvenance) {
        return new Clip(id, name, media, format, newProvenance, notice);
    }
}
