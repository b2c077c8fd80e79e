package org.kerros.workstation.studio;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kerros.generators.Checkpoint;
import org.kerros.generators.Generator;
import org.kerros.generators.Generators;
import org.kerros.generators.Seeds;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.Material;
import org.kerros.library.ParameterCheck;
import org.kerros.library.Provenance;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** Makes clips with a model. */
public final class GenerateClips implements Deed<List<FreshClip>, List<Clip>> {
    /** More at a time is a slip of the finger. */
    public static final int MOST = 1000;

    private final Studio studio;
    private final CheckpointCard card;
    private final Generator generator;
    private final List<Recipe> recipes = new ArrayList<>();
    private final List<Clip> inputs;
    private final String name;
    private final Instant when;

    /**
     * What to make.
     *
     * @param mode one of the generator's, or empty for its first
     * @param typed settings as texts; those left out take their defaults
     * @param seed of the first clip; the others get seeds made of it
     * @param name of the clips, or empty for what the generator calls them
     * @throws KerrosException if a setting or the count does not fit
     */
    public GenerateClips(
            Studio studio,
            CheckpointCard card,
            String mode,
            Map<String, String> typed,
            List<ClipId> inputs,
            long seed,
            int count,
            String name) {
        this.studio = studio;
        this.card = card;
        this.name = name;
        generator = Generators.named(card.generator());
        String chosen = mode(generator, mode);
        Settings settings = ParameterCheck.check(generator.parameters(card, chosen), typed, card.name());
        this.inputs = inputs.stream().map(studio::clip).toList();
        for (int i = 0; i < requireCount(count); i++) {
            recipes.add(new Recipe(
                    generator.name(), chosen, card.hash(), Seeds.derived(seed, i), settings, inputs, Version.engine()));
        }
        when = studio.clock().instant();
    }

    private static String mode(Generator generator, String wanted) {
        if (wanted.isEmpty()) {
            return generator.modes().get(0);
        }
        if (generator.modes().contains(wanted)) {
            return wanted;
        }
        throw new KerrosException(
                Problem.USAGE, generator.name() + " has no mode \"" + wanted + "\"", "use one of " + generator.modes());
    }

    private static int requireCount(int count) {
        if (count < 1 || count > MOST) {
            throw new KerrosException(
                    Problem.USAGE,
                    "count goes from 1 to " + MOST + ", not to " + count,
                    "ask for fewer clips at a time");
        }
        return count;
    }

    @Override
    public String title() {
        return "Generate with " + card.name();
    }

    @Override
    public List<FreshClip> work(Progress progress) {
        Checkpoint checkpoint = studio.models().open(card);
        List<Material> materials =
                inputs.stream().map(studio.sources()::material).toList();
        List<FreshClip> made = new ArrayList<>();
        for (int i = 0; i < recipes.size(); i++) {
            Progress part = progress.part((double) i / recipes.size(), (i + 1.0) / recipes.size());
            Generator.Request request = new Generator.Request(recipes.get(i), checkpoint, materials);
            for (Generator.Result result : generator.generate(request, part.part(0, 0.9))) {
                made.add(fresh(result, part.part(0.9, 1)));
            }
        }
        return made;
    }

    private FreshClip fresh(Generator.Result result, Progress progress) {
        String called = name.isEmpty() ? result.name() : name;
        Provenance provenance = new Provenance.Generated(when, result.recipe(), result.outcome());
        return FreshClip.of(called, result.material(), provenance, studio.media(), progress);
    }

    @Override
    public List<Clip> finish(List<FreshClip> found) {
        studio.remember(card);
        return studio.take(found);
    }
}
