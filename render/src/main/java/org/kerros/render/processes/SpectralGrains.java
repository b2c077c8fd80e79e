package org.kerros.render.processes;

import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.SoundProcess;
import org.kerros.render.spectral.Taming;
import org.kerros.timeline.work.Progress;

/**
 * Granulation on a spectrogram: grains that carry a band of frequencies each, cut from painted regions of time and
 * frequency; nothing else of the clip is heard.
 */
public final class SpectralGrains implements SoundProcess {
    /** The mean of a squared Hann window. */
    private static final double WINDOW_POWER = 0.375;

    private static final int REPORT_EVERY = 16;

    @Override
    public String name() {
        return "spectral-grains";
    }

    @Override
    public String title() {
        return "Spectral grains";
    }

    @Override
    public String meaning() {
        return "Scatters grains of painted times and frequencies of a clip.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.list(
                        "regions",
                        List.of(),
                        0,
                        1e6,
                        "",
                        "Where grains come from: a list of [from s, to s, low Hz, high Hz, weight]; empty is everywhere."),
                Parameter.number("duration", 8, 0.05, 600, "s", "How long the cloud lasts."),
                Parameter.number("density", 40, 0.1, 2000, "grains/s", "How many grains begin each second."),
                Parameter.number("grainLength", 200, 5, 4000, "ms", "How long a grain is."),
                Parameter.number(
                        "drift",
                        0,
                        -16,
                        16,
                        "×",
                        "How fast the place in its region moves on: 1 is the clip's own speed."),
                Parameter.number("spray", 600, 0, 600, "s", "How far from that place a grain may begin, at random."),
                Parameter.number("bandwidth", 0.5, 0.05, 12, "octaves", "How wide a grain's band is."),
                Parameter.number(
                        "frequencySpray",
                        12,
                        0,
                        12,
                        "octaves",
                        "Over how much of its region's height bands are scattered."),
                Parameter.number("panSpread", 0.7, 0, 1, "", "How far they spread between left and right."),
                Parameter.number("gain", 0, -60, 24, "dB", "Louder or softer."),
                Parameter.number("attack", 0.2, 0, 600, "s", "How long the cloud takes to come up."),
                Parameter.number("release", 0.5, 0, 600, "s", "How long it takes to fade at its end."));
    }

    @Override
    public AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress) {
        AudioBuffer sound = Taming.someSound(inputs.get(0));
        BandScatter scatter = new BandScatter(sound, settings, seed);
        AudioBuffer cloud = new AudioBuffer(sound.rate(), 2, scatter.length());
        double level = StrictMath.pow(10, settings.number("gain") / 20)
                / Math.sqrt(Math.max(1, scatter.overlap() * WINDOW_POWER));
        BandGrainMixer mixer = new BandGrainMixer(sound, cloud, level);
        long count = scatter.count();
        for (long i = 0; i < count; i++) {
            if (i % REPORT_EVERY == 0) {
                progress.report((double) i / count, "Scattering grain " + (i + 1) + " of " + count);
            }
            mixer.add(scatter.grain(i));
        }
        Level.fade(cloud, settings.number("attack"), settings.number("release"));
        return cloud;
    }
}
