package org.kerros.workstation.studio;

import java.util.List;
import org.kerros.generators.Checkpoint;
import org.kerros.generators.Checkpoints;
import org.kerros.generators.Generator;
import org.kerros.generators.Generators;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Material;
import org.kerros.library.MediaHash;
import org.kerros.library.Recipe;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** Knows who follows which recipe: the processes of the studio by their names, generators for all others. */
final class Makers implements Maker {
    private final Checkpoints models;

    Makers(Checkpoints models) {
        this.models = models;
    }

    @Override
    public Material make(Recipe recipe, List<Material> inputs, Progress progress) {
        if (recipe.maker().equals(RangeMaker.NAME)) {
            return new RangeMaker().make(recipe, inputs, progress);
        }
        return ClipProcess.named(recipe.maker())
                .map(process -> checked(process, inputs))
                .orElse(this::generate)
                .make(recipe, inputs, progress);
    }

    private static Maker checked(ClipProcess process, List<Material> inputs) {
        process.requireInputs(inputs.size());
        return process.maker();
    }

    private Material generate(Recipe recipe, List<Material> inputs, Progress progress) {
        Generator generator = Generators.named(recipe.maker());
        Checkpoint checkpoint = models.open(card(recipe));
        List<Generator.Result> results =
                generator.generate(new Generator.Request(recipe, checkpoint, inputs), progress);
        if (results.size() != 1) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "the recipe makes " + results.size() + " clips, not this one alone",
                    "generate with its model and settings");
        }
        return results.get(0).material();
    }

    private CheckpointCard card(Recipe recipe) {
        MediaHash hash = recipe.model()
                .orElseThrow(() -> new KerrosException(
                        Problem.UNUSABLE_INPUT,
                        "the recipe names no model",
                        "generate the clip anew, its provenance is incomplete"));
        return models.find(hash)
                .orElseThrow(() -> new KerrosException(
                        Problem.NOT_FOUND,
                        "the model with hash " + hash.hex().substring(0, 10) + " is not on this machine",
                        "add its files with kerros models add"));
    }
}
