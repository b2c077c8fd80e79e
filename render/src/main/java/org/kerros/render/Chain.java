package org.kerros.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.ParameterCheck;
import org.kerros.library.Settings;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Insert;
import org.kerros.timeline.Strip;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

/**
 * Makes the effects of a strip ready. One unit of each kind is kept to be asked how late it is and how long it rings; it
 * hears nothing. May be used from several threads.
 */
final class Chain {
    private final Map<InsertMix.Kind, EffectUnit> asked = new ConcurrentHashMap<>();
    private final Function<String, AudioBuffer> sounds;

    /** @param sounds the sound of a clip at its own rate, by id or unique name */
    Chain(Function<String, AudioBuffer> sounds) {
        this.sounds = sounds;
    }

    /** The effects in order; what cannot work is left out, and what is wrong with it is noted. */
    List<InsertMix> prepare(Strip strip, int rate, List<String> wrong) {
        List<InsertMix> chain = new ArrayList<>();
        for (Insert insert : strip.inserts()) {
            Optional<Effect> effect = Effects.named(insert.effect());
            if (effect.isEmpty()) {
                wrong.add("effect \"" + insert.effect() + "\" is not known here and passes sound on unchanged");
                continue;
            }
            try {
                chain.add(prepare(insert, effect.get(), strip, rate));
            } catch (KerrosException e) {
                wrong.add(effect.get().title() + ": " + e.wrong());
            }
        }
        return chain;
    }

    private InsertMix prepare(Insert insert, Effect effect, Strip strip, int rate) {
        List<Parameter> parameters = effect.parameters();
        Settings settings = ParameterCheck.check(parameters, insert.settings(), effect.name());
        InsertMix.Kind kind = new InsertMix.Kind(effect.name(), rate, fixed(parameters, settings));
        Function<String, AudioBuffer> resampled = clip -> Resampler.resample(sounds.apply(clip), rate, Progress.none());
        EffectUnit unit = asked.computeIfAbsent(kind, wanted -> effect.unit(rate, settings, resampled));
        Map<String, Line> lines = new HashMap<>();
        for (Parameter parameter : parameters) {
            Line line = new Line(strip.lanes().of(new AutomationTarget.Setting(insert.id(), parameter.name())));
            lines.put(parameter.name(), line);
        }
        return new InsertMix(
                insert.id(),
                kind,
                insert.on(),
                () -> effect.unit(rate, settings, resampled),
                unit.latencyFrames(),
                parameters,
                settings,
                lines);
    }

    private static Map<String, Object> fixed(List<Parameter> parameters, Settings settings) {
        Map<String, Object> fixed = new HashMap<>();
        for (Parameter parameter : parameters) {
            if (parameter.type() == Parameter.Type.LIST || EffectValues.isFreeText(parameter)) {
                fixed.put(parameter.name(), settings.values().get(parameter.name()));
            }
        }
        return fixed;
    }

    /** How long a chain rings after its input ended, wherever its automation may have taken it. */
    long tailFrames(List<InsertMix> chain) {
        long tail = 0;
        for (InsertMix insert : chain) {
            EffectUnit unit = asked.get(insert.kind());
            if (unit != null && insert.isOn()) {
                tail += longestTail(unit, insert);
            }
        }
        return tail;
    }

    private static long longestTail(EffectUnit unit, InsertMix insert) {
        long longest = unit.tailFrames(insert.values());
        for (int i = 0; i < insert.values().length; i++) {
            for (double extreme : insert.line(i).extremes()) {
                double[] values = insert.values().clone();
                values[i] = extreme;
                longest = Math.max(longest, unit.tailFrames(values));
            }
        }
        return longest;
    }
}
