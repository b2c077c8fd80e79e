package org.kerros.workstation.studio;

import java.util.Optional;
import org.kerros.generators.Checkpoints;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.library.NoteSequence;
import org.kerros.library.Provenance;
import org.kerros.library.ProvenanceCodec;
import org.kerros.library.Recipe;
import org.kerros.timeline.ClipId;

/**
 * All that is known of a clip: what it is, what was measured, and where it is from, down to models and files.
 *
 * @param descriptors empty for notes
 * @param notes empty for sound, and where the media are missing
 */
public record DescribeClip(
        Clip clip, Optional<Descriptors> descriptors, Ancestry ancestry, Optional<NoteSequence> notes) {
    /** Looks it all up, on the editing thread. */
    public static DescribeClip of(Studio studio, ClipId id) {
        Clip clip = studio.clip(id);
        boolean readable = !clip.format().isAudio() && studio.media().has(clip.media());
        return new DescribeClip(
                clip,
                studio.clips().descriptors(id),
                Ancestry.of(clip, studio.clips()),
                readable ? Optional.of(studio.media().notes(clip.media())) : Optional.empty());
    }

    /** The recipe of a clip that has one. */
    public static Optional<Recipe> recipe(Provenance provenance) {
        return Remake.recipe(provenance);
    }

    /** The word for how a clip came to be: imported, generated, processed or recorded. */
    public static String origin(Provenance provenance) {
        return ProvenanceCodec.origin(provenance);
    }

    /** The card of the model a clip was made with, if it is known here. */
    public static Optional<CheckpointCard> model(Clip clip, Checkpoints models) {
        return recipe(clip.provenance()).flatMap(Recipe::model).flatMap(models::find);
    }
}
