package org.kerros.render.testing;

import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;

/** Adds one echo a thousand frames later, at a level that can be moved. */
public final class EchoEffect implements Effect {
    public static final int FRAMES = 1000;

    @Override
    public String name() {
        return "test-echo";
    }

    @Override
    public String title() {
        return "Echo";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.number("level", 0.5, 0, 1, "", "How loud the echo is."));
    }

    @Override
    public EffectUnit unit(int rate, Settings settings, Function<String, AudioBuffer> sounds) {
        return new Unit();
    }

    private static final class Unit implements EffectUnit {
        private final float[][] ring = new float[2][FRAMES];
        private int at;

        @Override
        public void process(float[] left, float[] right, int from, int to, double[] start, double[] end) {
            for (int i = from; i < to; i++) {
                float level = (float) (start[0] + (end[0] - start[0]) * (i - from) / (to - from));
                float l = left[i];
                float r = right[i];
                left[i] += level * ring[0][at];
                right[i] += level * ring[1][at];
                ring[0][at] = l;
                ring[1][at] = r;
                at = (at + 1) % FRAMES;
            }
        }

        @Override
        public void reset() {
            ring[0] = new float[FRAMES];
            ring[1] = new float[FRAMES];
        }

        @Override
        public long tailFrames(double[] values) {
            return FRAMES;
        }
    }
}
