package org.kerros.workstation.ui.desk;

import java.util.Optional;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.studio.Value;

/** Outlines that look like sound: swells with a grain of their own for every clip. */
public final class SineShapes implements Shapes {
    private final Value<Integer> ready = new Value<>(0);

    @Override
    public Optional<Shape> of(ClipId clip) {
        int seed = clip.hashCode();
        return Optional.of(new Shape() {
            @Override
            public int rate() {
                return 48_000;
            }

            @Override
            public void read(double from, double framesPerColumn, float[] min, float[] max, float[] rms) {
                for (int x = 0; x < min.length; x++) {
                    double frame = from + x * framesPerColumn;
                    double swell = 0.5 + 0.4 * Math.sin(frame / 30_000 + seed);
                    long grain = (Math.round(frame / 311) * 0x9E3779B97F4A7C15L + seed) >>> 40;
                    double peak = swell * (0.55 + 0.45 * (grain % 1000) / 1000.0);
                    max[x] = (float) peak;
                    min[x] = (float) (-peak * 0.9);
                    rms[x] = (float) (peak * 0.45);
                }
            }
        });
    }

    @Override
    public Value<Integer> ready() {
        return ready;
    }
}
