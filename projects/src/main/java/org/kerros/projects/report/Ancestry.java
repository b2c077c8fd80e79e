package org.kerros.projects.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.MediaHash;
import org.kerros.library.Provenance;
import org.kerros.library.Recipe;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Placement;

/** The clips of a piece: those placed, in order of first sounding, and all they were made from. */
final class Ancestry {
    private final ReportLibrary library;
    private final Map<ClipId, Optional<Clip>> known = new HashMap<>();
    private final Map<ClipId, List<Placement>> placed = new LinkedHashMap<>();
    private final List<ClipId> all;

    Ancestry(ReportFacts facts) {
        library = facts.library();
        facts.composition()
                .placements()
                .sorted(Comparator.comparingLong(Placement::start))
                .forEach(placement -> placement
                        .clips()
                        .distinct()
                        .forEach(clip -> placed.computeIfAbsent(clip, id -> new ArrayList<>())
                                .add(placement)));
        Set<ClipId> found = new LinkedHashSet<>();
        placed.keySet().forEach(id -> collect(id, found));
        all = List.copyOf(found);
    }

    /** A stack of its own, because a chain of clips may be longer than Java's. */
    private void collect(ClipId first, Set<ClipId> found) {
        List<ClipId> waiting = new ArrayList<>(List.of(first));
        while (!waiting.isEmpty()) {
            ClipId id = waiting.remove(waiting.size() - 1);
            if (found.add(id)) {
                List<ClipId> parents = parents(id);
                for (int i = parents.size() - 1; i >= 0; i--) {
                    waiting.add(parents.get(i));
                }
            }
        }
    }

    /** The clips that are placed, the one heard first first. */
    List<ClipId> used() {
        return List.copyOf(placed.keySet());
    }

    /** The clips that are placed and all their ancestors, each followed by what it was made from. */
    List<ClipId> all() {
        return all;
    }

    Optional<Clip> clip(ClipId id) {
        return known.computeIfAbsent(id, library.clips());
    }

    /** A clip's name; its id where the library does not know it. */
    String name(ClipId id) {
        return clip(id).map(Clip::name).orElse(id.value());
    }

    Origin origin(ClipId id) {
        return Origin.of(clip(id));
    }

    List<ClipId> parents(ClipId id) {
        return clip(id).map(found -> found.provenance().parents()).orElse(List.of());
    }

    List<Placement> placements(ClipId id) {
        return placed.getOrDefault(id, List.of());
    }

    /** Where in the page a clip's recipe stands. */
    String anchor(ClipId id) {
        return "clip-" + (all.indexOf(id) + 1);
    }

    /** How a clip is made again, if it was made at all. */
    static Optional<Recipe> recipe(Clip clip) {
        if (clip.provenance() instanceof Provenance.Generated made) {
            return Optional.of(made.recipe());
        }
        return clip.provenance() instanceof Provenance.Processed made ? Optional.of(made.recipe()) : Optional.empty();
    }

    Optional<Recipe> recipe(ClipId id) {
        return clip(id).flatMap(Ancestry::recipe);
    }

    Optional<MediaHash> model(ClipId id) {
        return recipe(id).flatMap(Recipe::model);
    }

    Optional<CheckpointCard> card(MediaHash hash) {
        return library.checkpoints().find(hash);
    }

    /** The models anything here was made with, and the clips each made. */
    Map<MediaHash, List<ClipId>> models() {
        Map<MediaHash, List<ClipId>> models = new LinkedHashMap<>();
        for (ClipId id : all) {
            model(id)
                    .ifPresent(hash -> models.computeIfAbsent(hash, unused -> new ArrayList<>())
                            .add(id));
        }
        return models;
    }
}
