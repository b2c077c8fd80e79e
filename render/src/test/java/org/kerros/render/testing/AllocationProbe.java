package org.kerros.render.testing;

import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.render.EffectUnit;
import org.kerros.render.EffectValues;

/** Lets a unit work, level and moving, without allocating anything itself. */
final class AllocationProbe {
    private static final int SPANS = 300;

    private final EffectUnit unit;
    private final double[] start;
    private final double[] end;
    private final AudioBuffer sound;

    AllocationProbe(EffectRun run) {
        unit = run.unit();
        start = run.values();
        end = run.values();
        for (int i = 0; i < end.length; i++) {
            Parameter parameter = run.parameters().get(i);
            if (!EffectValues.isFreeText(parameter)) {
                end[i] = Probes.value(parameter, Probes.ends(parameter).get(0));
            }
        }
        sound = Sounds.noise(1, run.rate(), 2, EffectRun.SPAN);
    }

    void work() {
        for (int i = 0; i < SPANS; i++) {
            unit.process(sound.channel(0), sound.channel(1), 0, EffectRun.SPAN, start, i % 2 == 0 ? start : end);
            soften(sound.channel(0));
            soften(sound.channel(1));
        }
        unit.tailFrames(start);
        unit.reset();
    }

    /** The same sound goes round and round: it must not grow beyond measure. */
    private static void soften(float[] samples) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] = Math.max(-1, Math.min(1, samples[i]));
        }
    }
}
