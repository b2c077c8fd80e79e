package org.kerros.workstation.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kerros.library.Clip;
import org.kerros.library.Provenance;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Track;

/** A composition shared out by what made its clips: in each part only the clips of one maker sound. */
final class MakerParts {
    private final Composition composition;
    private final Function<ClipId, Optional<Clip>> clips;

    MakerParts(Composition composition, Function<ClipId, Optional<Clip>> clips) {
        this.composition = composition;
        this.clips = clips;
    }

    /** The parts by their makers, in the order in which these are first met from the top. */
    Map<String, Composition> parts() {
        Map<String, Composition> parts = new LinkedHashMap<>();
        composition.tracks().stream()
                .filter(composition::isHeard)
                .flatMap(track -> track.placements().stream())
                .map(this::maker)
                .distinct()
                .forEach(maker -> parts.put(maker, of(maker)));
        return parts;
    }

    private Composition of(String maker) {
        List<Track> tracks = composition.tracks().stream()
                .map(track -> track.withPlacements(track.placements().stream()
                        .filter(placement -> maker(placement).equals(maker))
                        .toList()))
                .toList();
        return composition.withTracks(tracks);
    }

    private String maker(Placement placement) {
        return clips.apply(placement.clip())
                .map(clip -> maker(clip.provenance()))
                .orElse("unknown");
    }

    private static String maker(Provenance provenance) {
        if (provenance instanceof Provenance.Generated generated) {
            return generated.recipe().maker();
        }
        if (provenance instanceof Provenance.Processed processed) {
            return processed.recipe().maker();
        }
        return provenance instanceof Provenance.Recorded ? "recorded" : "imported";
    }
}
