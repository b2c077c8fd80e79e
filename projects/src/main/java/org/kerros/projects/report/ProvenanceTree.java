package org.kerros.projects.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.MediaHash;
import org.kerros.library.Provenance;
import org.kerros.library.Recipe;
import org.kerros.timeline.ClipId;

/** A clip and all it comes from, as rows to be drawn one below the other: what is indented made what stands above. */
final class ProvenanceTree {
    private static final int MOST_ROWS = 60;
    private static final int DEEPEST = 24;

    /** What a row stands for. */
    enum Mark {
        CLIP,
        MODEL,
        DATA
    }

    /** A row: how far it is indented, what it stands for, and its words. */
    record Row(int depth, Mark mark, Origin origin, String name, String detail) {}

    private final Ancestry ancestry;
    private final List<Row> rows = new ArrayList<>();
    private final Set<ClipId> shown = new HashSet<>();

    private ProvenanceTree(Ancestry ancestry) {
        this.ancestry = ancestry;
    }

    static List<Row> of(ClipId id, Ancestry ancestry) {
        ProvenanceTree tree = new ProvenanceTree(ancestry);
        tree.add(id, 0);
        return List.copyOf(tree.rows);
    }

    private void add(ClipId id, int depth) {
        Origin origin = ancestry.origin(id);
        if (rows.size() >= MOST_ROWS || depth > DEEPEST) {
            rows.add(new Row(depth, Mark.CLIP, origin, ancestry.name(id), "and so on: see its recipe"));
            return;
        }
        boolean again = !shown.add(id);
        rows.add(new Row(depth, Mark.CLIP, origin, ancestry.name(id), again ? "as above" : detail(id)));
        if (again) {
            return;
        }
        for (ClipId parent : ancestry.parents(id).stream().distinct().toList()) {
            if (rows.size() > MOST_ROWS) {
                return;
            }
            add(parent, depth + 1);
        }
        ancestry.model(id).ifPresent(hash -> addModel(hash, origin, depth + 1));
    }

    private void addModel(MediaHash hash, Origin origin, int depth) {
        Optional<CheckpointCard> card = ancestry.card(hash);
        String licence = card.map(CheckpointCard::licence)
                .filter(words -> !words.isBlank())
                .orElse("licence unknown");
        String name = card.map(CheckpointCard::name).orElse("a model nobody described");
        String kind = card.map(CheckpointCard::generator).orElse("model");
        rows.add(
                new Row(depth, Mark.MODEL, origin, name, kind + " " + hash.hex().substring(0, 10) + "…, " + licence));
        String dataset = card.map(CheckpointCard::dataset).orElse("");
        rows.add(new Row(
                depth + 1,
                Mark.DATA,
                origin,
                dataset.isBlank() ? "training data unknown" : dataset,
                "trained on this"));
    }

    private String detail(ClipId id) {
        Optional<Clip> clip = ancestry.clip(id);
        if (clip.isEmpty()) {
            return "not in the library";
        }
        Provenance provenance = clip.get().provenance();
        if (provenance instanceof Provenance.Imported file && !file.confirmed()) {
            return Deed.inWords(file) + ", not confirmed";
        }
        Optional<Recipe> recipe = Ancestry.recipe(clip.get());
        return Deed.inWords(provenance)
                + recipe.map(found -> ": " + Deed.detail(found)).orElse("");
    }
}
