package org.kerros.workstation.ui.desk;

import java.util.List;
import java.util.Optional;
import org.kerros.library.Clip;
import org.kerros.library.ClipCatalog;
import org.kerros.library.MediaFormat;
import org.kerros.library.Provenance;
import org.kerros.timeline.ClipId;

/**
 * What a clip shows of itself wherever it is drawn.
 *
 * @param parents origins of what it was made from, none twice
 */
public record ClipFace(ClipId id, String name, Origin origin, List<Origin> parents, MediaFormat format) {
    private static final int MOST_PARENTS = 2;

    public ClipFace {
        parents = List.copyOf(parents);
    }

    /**
     * The face of a clip. Notes that a voice has played keep the colour of the notes: it is how they are heard, not
     * another origin.
     */
    public static ClipFace of(Clip clip, ClipCatalog clips) {
        Origin origin = origin(clip, clips);
        List<Origin> parents = clip.provenance().parents().stream()
                .flatMap(parent -> clips.find(parent).stream())
                .map(parent -> origin(parent, clips))
                .distinct()
                .filter(parent -> parent != origin)
                .limit(MOST_PARENTS)
                .toList();
        return new ClipFace(clip.id(), clip.name(), origin, parents, clip.format());
    }

    private static Origin origin(Clip clip, ClipCatalog clips) {
        if (clip.provenance() instanceof Provenance.Processed processed
                && processed.recipe().maker().equals("render-notes")) {
            Optional<Clip> notes = processed.parents().stream().findFirst().flatMap(clips::find);
            return notes.map(found -> Origin.of(found.provenance())).orElse(Origin.BN);
        }
        return Origin.of(clip.provenance());
    }
}
