package org.kerros.projects.report;

import java.util.ArrayDeque;
import java.util.Deque;
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

/** Tells in words where a sound comes from, down to the files, recordings and data sets it began with. */
final class Story {
    private final Html html;
    private final Ancestry ancestry;
    private final Set<ClipId> told = new HashSet<>();
    private final Deque<ClipId> later = new ArrayDeque<>();

    Story(Html html, Ancestry ancestry) {
        this.html = html;
        this.ancestry = ancestry;
    }

    /** A paragraph: one sentence as long as each clip has one parent, and a further one for each of several. */
    void tell(ClipId id) {
        html.open("p", "class", "story");
        later.add(id);
        while (!later.isEmpty()) {
            line(later.remove());
            html.text(later.isEmpty() ? "." : ". ");
        }
        html.close();
    }

    /** Follows a line of only children; several parents are told afterwards. */
    private void line(ClipId first) {
        List<ClipId> next = List.of(first);
        while (next.size() == 1) {
            ClipId id = next.get(0);
            html.element("strong", () -> Badge.name(html, ancestry, id));
            if (!told.add(id)) {
                html.text(" (told above)");
                return;
            }
            clause(id);
            next = ancestry.parents(id).stream().distinct().toList();
            html.text(next.isEmpty() ? "" : " from ");
        }
        names(next);
    }

    private void names(List<ClipId> parents) {
        for (int i = 0; i < parents.size(); i++) {
            html.text(i == 0 ? "" : i == parents.size() - 1 ? " and " : ", ");
            Badge.name(html, ancestry, parents.get(i));
            if (!told.contains(parents.get(i)) && !later.contains(parents.get(i))) {
                later.add(parents.get(i));
            }
        }
    }

    private void clause(ClipId id) {
        Optional<Clip> clip = ancestry.clip(id);
        if (clip.isEmpty()) {
            html.text(" — not in the library, so nothing is known of it");
            return;
        }
        html.text(" — " + Deed.inWords(clip.get().provenance()));
        if (clip.get().provenance() instanceof Provenance.Imported file) {
            html.text("; " + Deed.evidence(file));
        }
        Ancestry.recipe(clip.get()).ifPresent(this::recipe);
    }

    private void recipe(Recipe recipe) {
        Optional<CheckpointCard> card = recipe.model().flatMap(ancestry::card);
        card.ifPresent(found -> html.text(" " + Words.quoted(found.name())));
        html.text(" (" + recipe.model().map(Story::shortHash).orElse("") + Deed.detail(recipe));
        boolean trained = recipe.model().isPresent();
        boolean ends = recipe.inputs().isEmpty();
        html.text(trained && !ends ? "; " + Deed.training(card) + ")" : ")");
        html.text(trained && ends ? " — " + Deed.training(card) : "");
    }

    private static String shortHash(MediaHash hash) {
        return hash.hex().substring(0, 10) + "…, ";
    }
}
