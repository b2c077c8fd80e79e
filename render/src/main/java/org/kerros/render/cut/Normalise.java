package org.kerros.render.cut;

import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.library.analysis.Loudness;
import org.kerros.render.SoundProcess;
import org.kerros.render.spectral.Taming;
import org.kerros.timeline.work.Progress;

/** Brings a sound to a peak or a loudness by one gain; channels keep their balance. Silence stays silence. */
public final class Normalise implements SoundProcess {
    private static final String PEAK = "peak";
    private static final String LOUDNESS = "loudness";

    @Override
    public String name() {
        return "normalise";
    }

    @Override
    public String title() {
        return "Normalise";
    }

    @Override
    public String meaning() {
        return "Brings a sound to a peak or a loudness.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice(
                        "to",
                        PEAK,
                        List.of(PEAK, LOUDNESS),
                        "Whether the level is of the peak or the loudness (LUFS)."),
                Parameter.number("level", -1, -60, 0, "dB", "The level: of the highest sample, or in LUFS."));
    }

    @Override
    public AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress) {
        AudioBuffer sound = Taming.tame(inputs.get(0));
        double now = settings.text("to").equals(PEAK)
                ? 20 * StrictMath.log10(sound.peak())
                : Loudness.of(sound).integrated();
        double gain = Double.isFinite(now) ? StrictMath.pow(10, (settings.number("level") - now) / 20) : 1;
        AudioBuffer result = new AudioBuffer(sound.rate(), sound.channels(), sound.frames());
        for (int channel = 0; channel < sound.channels(); channel++) {
            for (int i = 0; i < sound.frames(); i++) {
                result.channel(channel)[i] = (float) (gain * sound.channel(channel)[i]);
            }
        }
        return result;
    }
}
