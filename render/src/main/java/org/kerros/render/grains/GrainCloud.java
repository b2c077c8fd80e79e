package org.kerros.render.grains;

import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/**
 * Makes a new stereo clip from grains of another. Grains are scattered over the whole cloud, each drawn from the seed by
 * its number, so the same seed gives the same bytes.
 *
 * <p>Its level: grains add like unrelated sounds, so each is divided by the root of how many sound at once times the
 * window's mean power, where that is more than one. A dense cloud has about the power of its source, a thin one no grain
 * louder than it was; nothing is ever limited. Grains that are alike (no spray, no spread, no scan) add up to more.
 */
public final class GrainCloud {
    /** Its name in recipes. */
    public static final String MAKER = "granulate";

    private static final int REPORT_EVERY = 1024;

    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.number("duration", 8, 0.05, 600, "s", "How long the cloud lasts."),
            Parameter.number("position", 0.25, 0, 1, "", "Where in the clip the grains come from: 0 is its beginning."),
            Parameter.number(
                    "scan",
                    0.25,
                    -16,
                    16,
                    "×",
                    "How fast that place moves on: 1 is the clip's own speed, 0 stands still."),
            Parameter.number("spray", 0.15, 0, 60, "s", "How far from that place a grain may begin, at random."),
            Parameter.number("grainLength", 120, 1, 1000, "ms", "How long a grain is."),
            Parameter.number("density", 40, 0.1, 20_000, "grains/s", "How many grains begin each second."),
            Parameter.number("pitch", 0, -48, 48, "semitones", "How much higher or lower the grains sound."),
            Parameter.number("pitchSpread", 0.1, 0, 48, "semitones", "How far their pitches differ, at random."),
            Parameter.number("reverseChance", 0, 0, 1, "", "How many of the grains play backwards: 1 is all."),
            Parameter.number("panSpread", 0.7, 0, 1, "", "How far they spread between left and right."),
            Parameter.number("gain", 0, -60, 24, "dB", "Louder or softer than the clip."),
            Parameter.choice("window", Window.HANN.id(), Window.names(), "The shape of a grain."),
            Parameter.number("attack", 0.5, 0, 600, "s", "How long the cloud takes to come up."),
            Parameter.number("release", 1, 0, 600, "s", "How long it takes to fade at its end."));

    private GrainCloud() {}

    /** What can be set. */
    public static List<Parameter> parameters() {
        return PARAMETERS;
    }

    /**
     * Makes the cloud.
     *
     * @param settings a value for every parameter
     * @return two channels at the source's rate, exactly {@code duration} long
     * @throws KerrosException if the source is empty
     */
    public static AudioBuffer render(AudioBuffer source, Settings settings, long seed, Progress progress) {
        if (source.frames() == 0) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT, "the clip holds no sound", "choose a clip that lasts at least a moment");
        }
        Scatter scatter = new Scatter(source, settings, seed);
        AudioBuffer cloud = new AudioBuffer(source.rate(), 2, Math.toIntExact(scatter.cloudFrames()));
        WindowTable window = new WindowTable(Window.named(settings.text("window")));
        GrainMixer mixer = new GrainMixer(source, window, cloud);
        double level = level(settings, scatter, window);
        long count = scatter.count();
        for (long i = 0; i < count; i++) {
            if (i % REPORT_EVERY == 0) {
                progress.report((double) i / count, "Scattering grain " + (i + 1) + " of " + count);
            }
            mixer.add(scatter.grain(i), level);
        }
        new CloudEnvelope(settings, source.rate()).shape(cloud);
        return cloud;
    }

    private static double level(Settings settings, Scatter scatter, WindowTable window) {
        double power = scatter.overlap() * window.meanPower();
        return StrictMath.pow(10, settings.number("gain") / 20) / Math.sqrt(Math.max(1, power));
    }
}
