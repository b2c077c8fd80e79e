package org.kerros.generators.melody;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.kerros.generators.Choices;
import org.kerros.generators.FoundCheckpoint;
import org.kerros.generators.Generator;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Parameter;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** Continues melodies with a network that was trained on tunes. */
public final class MelodyRnnGenerator implements Generator {
    /** Its name in recipes and on cards. */
    public static final String NAME = "melody-rnn";

    private static final String CONTINUE = "continue";
    // Raised when the same recipe would give other notes.
    private static final String ENGINE = "Kerros melody-rnn 1, strict Java arithmetic";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> modes() {
        return List.of(CONTINUE);
    }

    @Override
    public List<Parameter> parameters(CheckpointCard card, String mode) {
        return MelodyParameters.ALL;
    }

    @Override
    public Optional<FoundCheckpoint> recognise(Path place) {
        return MelodyCheckpointFinder.find(place);
    }

    @Override
    public List<Result> generate(Request request, Progress progress) {
        Recipe asked = request.recipe();
        if (!modes().contains(asked.mode())) {
            throw new KerrosException(
                    Problem.USAGE, NAME + " has no mode \"" + asked.mode() + "\"", "use one of " + modes());
        }
        Settings settings = Choices.complete(MelodyParameters.ALL, asked.settings());
        Primer primer = Primer.of(settings, request.inputs());
        MelodyNetwork network = MelodyCheckpoint.read(
                request.checkpoint().bytes(MelodyCheckpoint.FILE),
                request.checkpoint().card().name());
        Recipe recipe = new Recipe(
                NAME,
                asked.mode(),
                request.checkpoint().card().hash(),
                asked.seed(),
                settings.with("qpm", primer.qpm()),
                asked.inputs(),
                ENGINE);
        return List.of(compose(network, primer, recipe, progress));
    }

    private static Result compose(MelodyNetwork network, Primer primer, Recipe recipe, Progress progress) {
        MelodyRange range = network.range();
        int amount = range.amountFor(primer.melody());
        Melody fitted = range.fit(primer.melody(), amount);
        Melody composed =
                continuation(recipe.settings()).continued(network, fitted, primer.length(), draws(recipe), progress);
        Melody melody = composed.transposed(-amount, 0, 128);
        Settings outcome = Settings.of("events", melody.asList())
                .with("startStep", primer.startStep())
                .with("logLikelihood", network.logLikelihood(composed));
        return new Result("melody " + recipe.seed(), melody.notes(primer.qpm(), primer.startStep()), recipe, outcome);
    }

    private static Continuation continuation(Settings settings) {
        return new Continuation(
                settings.number("temperature"),
                settings.flag("mostLikely"),
                (int) settings.integer("beam"),
                (int) settings.integer("branch"),
                (int) settings.integer("iteration"));
    }

    private static DoubleSupplier draws(Recipe recipe) {
        if (recipe.settings().text("draws").equals(MelodyParameters.NUMPY)) {
            return new NumpyRandom(recipe.seed());
        }
        SplittableRandom random = new SplittableRandom(recipe.seed());
        return () -> (random.nextLong() >>> 11) * 0x1.0p-53;
    }
}
