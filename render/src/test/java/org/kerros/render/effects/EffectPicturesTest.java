package org.kerros.render.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.render.Effect;
import org.kerros.render.spectral.Fourier;
import org.kerros.render.testing.EffectRun;
import org.kerros.render.testing.Plot;
import org.kerros.render.testing.Probes;
import org.kerros.render.testing.Sounds;

/** Draws what effects do, for the manual: {@code workstation/manual/remake-effect-pictures} takes them from here. */
@Tag("slow")
class EffectPicturesTest {
    private static final int RATE = 48_000;
    private static final Path FOLDER = Path.of("target", "pictures");
    private static final Plot.Axis HERTZ =
            new Plot.Axis("Hz", 20, 20_000, true, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000);

    private static EffectRun run(Effect effect) {
        return EffectRun.of(effect, RATE);
    }

    @AfterAll
    static void all_pictures_are_there() throws Exception {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".png"))).hasSizeGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void equaliser() {
        EffectRun run = run(new EqEffect()).with("lowGain", 6.0).with("highGain", -9.0);
        new Plot(HERTZ, new Plot.Axis("dB", -18, 18, false, -18, -12, -6, 0, 6, 12, 18))
                .with("shelves", response(run))
                .with("band2 +12, Q 1", response(run(new EqEffect()).with("band2Gain", 12.0)))
                .with(
                        "band3 −15, Q 8",
                        response(run(new EqEffect()).with("band3Gain", -15.0).with("band3Q", 8.0)))
                .write(FOLDER.resolve("effects-eq.png"));
    }

    @Test
    void filter() {
        Plot plot = new Plot(HERTZ, new Plot.Axis("dB", -48, 18, false, -48, -36, -24, -12, 0, 12));
        for (String type : FilterEffect.TYPES) {
            plot.with(type, response(run(new FilterEffect()).with("type", type).with("resonance", 4.0)));
        }
        plot.with(
                        "low-pass 24 dB",
                        response(run(new FilterEffect()).with("slope", "24 dB").with("resonance", 4.0)))
                .write(FOLDER.resolve("effects-filter.png"));
    }

    private static DoubleUnaryOperator response(EffectRun run) {
        Fourier fourier = new Fourier(1 << 17);
        float[] impulse = run.apply(Probes.impulse(RATE, 1, 0, fourier.size())).channel(0);
        float[] re = new float[fourier.bins()];
        float[] im = new float[fourier.bins()];
        fourier.forward(impulse, re, im);
        return hertz -> {
            int bin = (int) Math.rint(hertz / RATE * fourier.size());
            return 20 * Math.log10(Math.hypot(re[bin], im[bin]) + 1e-9);
        };
    }

    @Test
    void compressor() {
        double[] levels = {-60, -50, -40, -30, -20, -10, 0};
        EffectRun run = run(new CompressorEffect()).with("threshold", -24.0);
        new Plot(new Plot.Axis("in, dB", -60, 0, false, levels), new Plot.Axis("out, dB", -60, 0, false, levels))
                .with("ratio 1", level -> level)
                .with("ratio 4, knee 0", out(run.with("knee", 0.0)))
                .with("ratio 4, knee 18", out(run.with("knee", 18.0)))
                .with("ratio 20", out(run.with("ratio", 20.0)))
                .write(FOLDER.resolve("effects-compressor.png"));
    }

    private static DoubleUnaryOperator out(EffectRun run) {
        return level -> {
            AudioBuffer made = run.apply(Sounds.constant((float) Math.pow(10, level / 20), RATE, 2, 4000));
            return 20 * Math.log10(made.channel(0)[3999]);
        };
    }

    @Test
    void reverb() {
        Plot plot = new Plot(
                new Plot.Axis("s", 0, 4, false, 0, 1, 2, 3, 4),
                new Plot.Axis("dB", -80, 0, false, -80, -60, -40, -20, 0));
        for (double decay : new double[] {0.5, 1, 2, 4}) {
            plot.with("decay " + decay + " s", falling(run(new ReverbEffect()).with("decay", decay)));
        }
        plot.write(FOLDER.resolve("effects-reverb.png"));
    }

    /** What is still to come of the response, by Schroeder's backward integral. */
    private static DoubleUnaryOperator falling(EffectRun run) {
        float[] response = run.with("mix", 100.0)
                .apply(Probes.impulse(RATE, 1, 0, 10 * RATE))
                .channel(0);
        double[] left = new double[response.length + 1];
        for (int i = response.length - 1; i >= 0; i--) {
            left[i] = left[i + 1] + (double) response[i] * response[i];
        }
        return second -> 10 * Math.log10(left[(int) (second * RATE)] / left[0]);
    }

    @Test
    void redux() {
        AudioBuffer tone = Probes.sine(200, 0.9, RATE, RATE);
        EffectRun run = run(new ReduxEffect()).with("rate", 4000.0).with("bits", 4.0);
        waves(1.1)
                .with("sine, 200 Hz", wave(tone))
                .with("4 kHz, 4 bits", wave(run.apply(tone)))
                .with("with postFilter", wave(run.with("postFilter", true).apply(tone)))
                .write(FOLDER.resolve("effects-redux.png"));
    }

    private static Plot waves(double highest) {
        return new Plot(
                new Plot.Axis("ms", 0, 12, false, 0, 2, 4, 6, 8, 10, 12),
                new Plot.Axis("", -highest, highest, false, -1, -0.5, 0, 0.5, 1));
    }

    private static DoubleUnaryOperator wave(AudioBuffer sound) {
        return millisecond -> sound.channel(0)[RATE / 2 + (int) (millisecond * RATE / 1000)];
    }

    @Test
    void saturation() {
        AudioBuffer tone = Probes.sine(200, 0.9, RATE, RATE);
        Plot plot = waves(1.6);
        for (String curve : SaturationEffect.CURVES) {
            plot.with(
                    curve,
                    wave(run(new SaturationEffect())
                            .with("curve", curve)
                            .with("drive", 9.0)
                            .apply(tone)));
        }
        plot.write(FOLDER.resolve("effects-saturation.png"));
    }

    @Test
    void transientShaper() {
        AudioBuffer hit = Probes.sine(300, 0.4, RATE, RATE);
        for (int i = 0; i < RATE; i++) {
            hit.channel(0)[i] *= (float) Math.exp(-i / 6000.0);
        }
        AudioBuffer both = new AudioBuffer(RATE, hit.channel(0), hit.channel(0));
        EffectRun run = run(new TransientEffect());
        new Plot(
                        new Plot.Axis("ms", 0, 700, false, 0, 100, 200, 300, 400, 500, 600, 700),
                        new Plot.Axis("dB", -60, 6, false, -60, -40, -20, 0))
                .with("as it was", crests(both))
                .with("attack 80 %", crests(run.with("attack", 80.0).apply(both)))
                .with("sustain 60 %", crests(run.with("sustain", 60.0).apply(both)))
                .with(
                        "both −80 %",
                        crests(run.with("attack", -80.0).with("sustain", -80.0).apply(both)))
                .write(FOLDER.resolve("effects-transient.png"));
    }

    private static DoubleUnaryOperator crests(AudioBuffer sound) {
        return millisecond -> {
            int from = (int) (millisecond * RATE / 1000);
            float[] part = Arrays.copyOfRange(sound.channel(0), from, from + RATE / 300);
            return 20 * Math.log10(new AudioBuffer(RATE, part).peak() + 1e-6);
        };
    }
}
