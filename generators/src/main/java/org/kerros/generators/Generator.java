package org.kerros.generators;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Material;
import org.kerros.library.Parameter;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

/**
 * A family of models that makes clips. An extension point: implementations are named in {@code META-INF/services} and
 * found by {@link Generators}. They keep no state between calls and may be called from any thread.
 */
public interface Generator {
    /** The name in recipes, such as "melody-rnn". It never changes. */
    String name();

    /** What it can be asked to do; the first is what it does unless told. */
    List<String> modes();

    /** What a person can set, in the order to show it, with this checkpoint's ranges. */
    List<Parameter> parameters(CheckpointCard card, String mode);

    /**
     * Makes clips. The same request gives the same results.
     *
     * @param progress told often enough to cancel within a second
     * @return one result a clip
     * @throws KerrosException if a setting or an input does not fit
     */
    List<Result> generate(Request request, Progress progress);

    /**
     * The checkpoint that lies at a place, if it is one of this family. Looks at content, never at names alone.
     *
     * @throws KerrosException if it is one of this family but cannot be played
     */
    Optional<FoundCheckpoint> recognise(Path place);

    /**
     * What to make.
     *
     * @param recipe settings left out take their defaults
     * @param inputs the material of the recipe's input clips, in its order
     */
    record Request(Recipe recipe, Checkpoint checkpoint, List<Material> inputs) {
        public Request {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * A finished clip.
     *
     * @param name for people, short
     * @param recipe complete: makes exactly this clip again
     * @param outcome what the model said about the result
     */
    record Result(String name, Material material, Recipe recipe, Settings outcome) {}
}
