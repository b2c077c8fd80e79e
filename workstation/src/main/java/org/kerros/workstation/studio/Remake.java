package org.kerros.workstation.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerros.library.Clip;
import org.kerros.library.Material;
import org.kerros.library.Provenance;
import org.kerros.library.Recipe;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** Makes a clip again from its recipe; parents whose media are gone are made again first. */
final class Remake {
    private final Ancestry ancestry;
    private final Studio studio;
    private final Maker makers;

    Remake(Ancestry ancestry, Studio studio) {
        this.ancestry = ancestry;
        this.studio = studio;
        makers = new Makers(studio.models());
    }

    /**
     * The clip's material, made anew.
     *
     * @throws KerrosException if there is no recipe, or something it needs is not there
     */
    Material again(Clip clip, Progress progress) {
        Recipe recipe = recipe(clip.provenance()).orElseThrow(() -> noRecipe(clip));
        List<Material> inputs = new ArrayList<>();
        for (ClipId id : recipe.inputs()) {
            inputs.add(input(id, progress));
        }
        return makers.make(recipe, inputs, progress);
    }

    private Material input(ClipId id, Progress progress) {
        Clip parent = ancestry.clips().get(id);
        if (parent == null) {
            throw new KerrosException(
                    Problem.NOT_FOUND,
                    "clip " + id + ", which it was made from, is not in this project",
                    "import that clip first");
        }
        return studio.media().has(parent.media()) ? studio.sources().material(parent) : again(parent, progress);
    }

    static Optional<Recipe> recipe(Provenance provenance) {
        if (provenance instanceof Provenance.Generated generated) {
            return Optional.of(generated.recipe());
        }
        if (provenance instanceof Provenance.Processed processed) {
            return Optional.of(processed.recipe());
        }
        return Optional.empty();
    }

    private static KerrosException noRecipe(Clip clip) {
        String origin = clip.provenance() instanceof Provenance.Recorded ? "recorded" : "imported";
        return new KerrosException(
                Problem.UNUSABLE_INPUT,
                "clip \"" + clip.name() + "\" was " + origin + ", there is no recipe for it",
                "choose a clip that was generated, granulated, processed or rendered");
    }
}
