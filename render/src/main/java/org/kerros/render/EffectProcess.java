package org.kerros.render;

import java.util.ArrayList;
import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.timeline.work.Progress;

/**
 * An effect as a way to make a new sound: at the sound's own rate, without the effect's delay, with its tail. A clip the
 * effect names by a text is one more input here; a parameter called "seed" is the seed of the recipe.
 */
record EffectProcess(Effect effect) implements SoundProcess {
    private static final String SEED = "seed";
    /** Seeds of effects have no more digits than a number holds exactly and a person reads. */
    private static final long SEEDS = 1_000_000_000;

    @Override
    public String name() {
        return effect.name();
    }

    @Override
    public String title() {
        return effect.title();
    }

    @Override
    public String meaning() {
        return effect.meaning();
    }

    @Override
    public List<Parameter> parameters() {
        return effect.parameters().stream()
                .filter(parameter -> !EffectValues.isFreeText(parameter))
                .filter(parameter -> !parameter.name().equals(SEED))
                .toList();
    }

    @Override
    public int inputs() {
        return 1 + texts().size();
    }

    private List<Parameter> texts() {
        return effect.parameters().stream().filter(EffectValues::isFreeText).toList();
    }

    @Override
    public AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress) {
        int rate = inputs.get(0).rate();
        Settings complete = settings.with(SEED, Math.floorMod(seed, SEEDS));
        List<AudioBuffer> others = new ArrayList<>();
        for (Parameter text : texts()) {
            complete = complete.with(text.name(), Integer.toString(others.size()));
            AudioBuffer other = Cleaning.atMostStereo(Cleaning.finite(inputs.get(1 + others.size())));
            others.add(Resampler.resample(other, rate, progress.part(0, 0.1)));
        }
        EffectUnit unit = effect.unit(rate, complete, place -> others.get(Integer.parseInt(place)));
        double[] values = EffectValues.of(effect.parameters(), complete);
        AudioBuffer sound = Cleaning.atMostStereo(Cleaning.finite(inputs.get(0)));
        return new EffectPass(unit, values, sound).run(progress.part(0.1, 1));
    }
}
