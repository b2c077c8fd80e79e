package org.kerros.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.MediaHash;
import org.kerros.library.Provenance;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Placement;

/** Looks whether everything that is named is there: clips on tracks, parents of clips, models that made them. */
final class ReferenceCheck {
    private final Snapshot state;
    private final Set<ClipId> clips;
    private final Set<MediaHash> checkpoints;
    private final List<Finding> findings = new ArrayList<>();

    ReferenceCheck(Snapshot state) {
        this.state = state;
        this.clips = state.clips().stream().map(kept -> kept.clip().id()).collect(Collectors.toSet());
        this.checkpoints =
                state.checkpoints().stream().map(CheckpointCard::hash).collect(Collectors.toSet());
    }

    List<Finding> findings() {
        state.present().placements().forEach(this::check);
        state.clips().forEach(kept -> check(kept.clip()));
        return findings;
    }

    private void check(Placement placement) {
        placement
                .clips()
                .filter(clip -> !clips.contains(clip))
                .forEach(missing -> findings.add(new Finding(
                        "it plays clip " + missing + ", which is not in the library",
                        "placement " + placement.id(),
                        false)));
    }

    private void check(Clip clip) {
        for (ClipId parent : clip.provenance().parents()) {
            if (!clips.contains(parent)) {
                findings.add(new Finding(
                        "it was made from clip " + parent + ", which is not in the library",
                        "clip " + clip.id(),
                        false));
            }
        }
        checkpoint(clip.provenance())
                .filter(hash -> !checkpoints.contains(hash))
                .ifPresent(hash -> findings.add(new Finding(
                        "it was made with checkpoint " + hash.hex().substring(0, 10)
                                + ", which the project knows nothing of",
                        "clip " + clip.id(),
                        false)));
    }

    private static Optional<MediaHash> checkpoint(Provenance provenance) {
        if (provenance instanceof Provenance.Generated generated) {
            return generated.recipe().model();
        }
        return provenance instanceof Provenance.Processed processed
                ? processed.recipe().model()
                : Optional.empty();
    }
}
