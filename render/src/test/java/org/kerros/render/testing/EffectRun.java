package org.kerros.render.testing;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;
import org.kerros.render.EffectValues;

/** Sends sound through an effect, for tests. */
public final class EffectRun {
    /** How long the mixer's spans are. */
    public static final int SPAN = 256;

    private final Effect effect;
    private final int rate;
    private final Settings settings;
    private final Function<String, AudioBuffer> sounds;

    private EffectRun(Effect effect, int rate, Settings settings, Function<String, AudioBuffer> sounds) {
        this.effect = effect;
        this.rate = rate;
        this.settings = settings;
        this.sounds = sounds;
    }

    /** With everything at its default. */
    public static EffectRun of(Effect effect, int rate) {
        Settings settings = Settings.NONE;
        for (Parameter parameter : effect.parameters()) {
            settings = settings.with(parameter.name(), parameter.initial());
        }
        return new EffectRun(effect, rate, settings, clip -> {
            throw new IllegalArgumentException("There is no clip " + clip);
        });
    }

    public EffectRun with(String name, Object value) {
        return new EffectRun(effect, rate, settings.with(name, value), sounds);
    }

    public EffectRun hearing(Function<String, AudioBuffer> clips) {
        return new EffectRun(effect, rate, settings, clips);
    }

    public EffectUnit unit() {
        return effect.unit(rate, settings, sounds);
    }

    public double[] values() {
        return EffectValues.of(effect.parameters(), settings);
    }

    public int rate() {
        return rate;
    }

    public List<Parameter> parameters() {
        return effect.parameters();
    }

    /** What a fresh unit makes of a sound of two channels, which stays as it is. */
    public AudioBuffer apply(AudioBuffer sound) {
        return apply(unit(), sound);
    }

    /** What a unit makes of a sound. */
    public AudioBuffer apply(EffectUnit unit, AudioBuffer sound) {
        AudioBuffer made = copy(sound);
        for (int at = 0; at < made.frames(); at += SPAN) {
            int stop = Math.min(made.frames(), at + SPAN);
            unit.process(made.channel(0), made.channel(1), at, stop, values(), values());
        }
        return made;
    }

    /** The same in spans of drawn lengths. */
    public AudioBuffer applyInPieces(AudioBuffer sound, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        EffectUnit unit = unit();
        AudioBuffer made = copy(sound);
        for (int at = 0; at < made.frames(); ) {
            int longest = random.nextInt(4) == 0 ? 3 : EffectUnit.LONGEST_SPAN;
            int stop = Math.min(made.frames(), at + 1 + random.nextInt(longest));
            unit.process(made.channel(0), made.channel(1), at, stop, values(), values());
            at = stop;
        }
        return made;
    }

    /** What a fresh unit makes of a sound while one value goes straight from one number to another. */
    public AudioBuffer sweep(AudioBuffer sound, int parameter, double first, double last) {
        EffectUnit unit = unit();
        AudioBuffer made = copy(sound);
        for (int at = 0; at < made.frames(); at += SPAN) {
            int stop = Math.min(made.frames(), at + SPAN);
            double[] start = values();
            double[] end = values();
            start[parameter] = first + (last - first) * at / made.frames();
            end[parameter] = first + (last - first) * stop / made.frames();
            unit.process(made.channel(0), made.channel(1), at, stop, start, end);
        }
        return made;
    }

    /** What a fresh unit makes of a sound in the middle of which one value jumps. */
    public AudioBuffer jump(AudioBuffer sound, int parameter, double first, double second) {
        EffectUnit unit = unit();
        AudioBuffer made = copy(sound);
        for (int at = 0; at < made.frames(); at += SPAN) {
            int stop = Math.min(made.frames(), at + SPAN);
            double[] values = values();
            values[parameter] = at < made.frames() / 2 ? first : second;
            unit.process(made.channel(0), made.channel(1), at, stop, values, values);
        }
        return made;
    }

    @Override
    public String toString() {
        return effect.name() + " " + settings.values();
    }

    private static AudioBuffer copy(AudioBuffer sound) {
        return new AudioBuffer(
                sound.rate(), sound.channel(0).clone(), sound.channel(1).clone());
    }
}
