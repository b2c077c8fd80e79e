package org.kerros.render.grains;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.ParameterCheck;
import org.kerros.library.Settings;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

/**
 * Makes a new stereo clip from grains of others: a {@link LiveCloud} played from beginning to end, so what was heard live
 * is what is made, bit for bit.
 *
 * <p>Its level: grains add like unrelated sounds, so each is divided by the root of how many sound at once times the
 * window's mean power, where that is more than one. A dense cloud has about the power of its source, a thin one no grain
 * louder than it was; nothing is ever limited. Grains that are alike (no spray, no spread, no scan) add up to more.
 */
public final class GrainCloud {
    /** Its name in recipes. */
    public static final String MAKER = "granulate";

    private static final int REPORT_EVERY = 1 << 15;

    private GrainCloud() {}

    /** What can be set. */
    public static List<Parameter> parameters() {
        return GrainParameters.all();
    }

    /** Those of the parameters that can be automated: everything that may change from grain to grain. */
    public static List<Parameter> automatable() {
        return Arrays.stream(Dial.values())
                .map(dial -> GrainParameters.named(dial.parameter()))
                .toList();
    }

    /**
     * Makes the cloud of one clip.
     *
     * @param settings a value for every parameter
     * @return two channels at the source's rate, exactly {@code duration} long
     * @throws KerrosException if the source is empty
     */
    public static AudioBuffer render(AudioBuffer source, Settings settings, long seed, Progress progress) {
        return render(List.of(source), settings, seed, progress);
    }

    /**
     * Makes the cloud of one or several clips.
     *
     * @param sources in the order of {@code weights} and {@code ranges}
     * @param settings values of the parameters; those of earlier versions lack some, which take their defaults
     * @return two channels at the rate of the first source, exactly {@code duration} long
     * @throws KerrosException if a source is empty, or its range
     */
    public static AudioBuffer render(List<AudioBuffer> sources, Settings settings, long seed, Progress progress) {
        return render(live(sources, settings, seed), progress);
    }

    /** The cloud of a recipe, to be played or rendered. */
    public static LiveCloud live(List<AudioBuffer> sources, Settings settings, long seed) {
        Settings complete = GrainParameters.complete(settings);
        long wanted = complete.integer(GrainParameters.RATE);
        int rate = wanted > 0 ? (int) wanted : sources.get(0).rate();
        return LiveCloud.of(
                CloudSettings.sources(sources, complete),
                complete,
                seed,
                CloudSettings.automation(complete, rate),
                rate);
    }

    /** The same sources, but of each only the range that is set by {@code from} and {@code to}, or {@code ranges}. */
    public static List<GrainSource> ranged(List<GrainSource> sources, Settings settings) {
        return CloudSettings.ranged(sources, GrainParameters.complete(settings));
    }

    /**
     * Settings that make a clip of what was played live.
     *
     * @param automation over frames of the cloud
     * @param frames how long it was
     */
    public static Settings recorded(Settings settings, Map<String, Automation> automation, int rate, long frames) {
        return settings.with("duration", (double) frames / rate)
                .with(CloudSettings.AUTOMATION, CloudSettings.written(automation, rate));
    }

    /**
     * Settings that make a clip of a cloud that is placed, sample for sample.
     *
     * @param rate of the composition it is placed in
     * @throws KerrosException if something in it is set to what it cannot be
     */
    public static Settings recorded(Treatment.Cloud cloud, int rate) {
        List<Double> weights = new ArrayList<>();
        if (!cloud.others().isEmpty()) {
            weights.add(1.0);
            cloud.others().forEach(other -> weights.add(other.weight()));
        }
        Settings settings = ParameterCheck.check(parameters(), cloud.settings(), MAKER)
                .with(GrainParameters.RATE, rate)
                .with("weights", weights);
        return recorded(settings, cloud.automation(), rate, cloud.frames());
    }

    /** Plays a cloud into memory, from beginning to end. */
    public static AudioBuffer render(LiveCloud cloud, Progress progress) {
        AudioBuffer sound = new AudioBuffer(cloud.rate(), 2, Math.toIntExact(cloud.frames()));
        renderPart(cloud, sound, 0, sound.frames(), progress);
        return sound;
    }

    /**
     * Plays a part of a cloud into the same place of a sound. Parts may be rendered by several threads at once; together
     * they are the whole.
     */
    public static void renderPart(LiveCloud cloud, AudioBuffer sound, int from, int to, Progress progress) {
        CloudCursor cursor = cloud.cursor();
        for (int frame = from; frame < to; frame += REPORT_EVERY) {
            progress.report((double) (frame - from) / (to - from), "Scattering grains");
            int end = Math.min(to, frame + REPORT_EVERY);
            cloud.renderInto(sound.channel(0), sound.channel(1), frame, end, frame, cursor);
        }
    }
}
