package org.kerros.render.testing;

import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;

/** Changes nothing but lets sound through a hundred frames late, and says so. */
public final class LateEffect implements Effect {
    public static final int FRAMES = 100;

    @Override
    public String name() {
        return "test-late";
    }

    @Override
    public String title() {
        return "Late";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
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
                float l = ring[0][at];
                float r = ring[1][at];
                ring[0][at] = left[i];
                ring[1][at] = right[i];
                left[i] = l;
                right[i] = r;
                at = (at + 1) % FRAMES;
            }
        }

        @Override
        public void reset() {
            ring[0] = new float[FRAMES];
            ring[1] = new float[FRAMES];
        }

        @Override
        public int latencyFrames() {
            return FRAMES;
        }
    }
}
