package org.kerros.render.bench;

import java.util.concurrent.TimeUnit;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;
import org.kerros.render.EffectValues;
import org.kerros.render.Effects;
import org.kerros.render.testing.Sounds;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long an effect takes for one block of 256 stereo frames, of which there are 188 a second at 48 kHz. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EffectBench {
    private static final int RATE = 48_000;
    private static final int BLOCK = 256;
    private static final int BLOCKS = 64;

    @Param({
        "gain",
        "eq",
        "eq moving",
        "eq all bands",
        "filter",
        "compressor",
        "limiter",
        "delay",
        "reverb",
        "convolution",
        "chorus",
        "redux",
        "saturation",
        "transient"
    })
    public String what = "eq";

    private final AudioBuffer noise = Sounds.noise(1, RATE, 2, BLOCKS * BLOCK);
    private final float[] left = new float[BLOCK];
    private final float[] right = new float[BLOCK];
    private EffectUnit unit;
    private double[] start = {};
    private double[] end = {};
    private int block;

    @Setup
    public void make() {
        Effect effect = Effects.named(what.split(" ")[0]).orElseThrow();
        Settings settings = Settings.NONE;
        for (Parameter parameter : effect.parameters()) {
            settings = settings.with(parameter.name(), parameter.initial());
        }
        settings = set(settings);
        AudioBuffer hall = Sounds.noise(2, RATE, 2, 3 * RATE);
        unit = effect.unit(RATE, settings, clip -> hall);
        start = EffectValues.of(effect.parameters(), settings);
        end = start.clone();
        if (what.equals("eq moving")) {
            end[5] = -end[5];
        }
    }

    private Settings set(Settings settings) {
        if (what.startsWith("eq")) {
            Settings two = settings.with("band1Gain", 6.0).with("highGain", -3.0);
            return what.equals("eq all bands")
                    ? two.with("lowGain", 3.0)
                            .with("band2Gain", 4.0)
                            .with("band3Gain", -5.0)
                            .with("band4Gain", 2.0)
                    : two;
        }
        return switch (what) {
            case "convolution" -> settings.with("impulse", "hall");
            case "limiter" -> settings.with("gain", 12.0);
            case "transient" -> settings.with("attack", 50.0);
            case "gain" -> settings.with("gain", -3.0);
            default -> settings;
        };
    }

    @Benchmark
    public float oneBlock() {
        int from = block % BLOCKS * BLOCK;
        System.arraycopy(noise.channel(0), from, left, 0, BLOCK);
        System.arraycopy(noise.channel(1), from, right, 0, BLOCK);
        boolean back = block++ % 2 == 1;
        unit.process(left, right, 0, BLOCK, back ? end : start, back ? start : end);
        return left[0];
    }
}
