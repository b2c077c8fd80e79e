package org.kerros.render.processes;

import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Resampler;
import org.kerros.render.SoundProcess;
import org.kerros.render.spectral.ShortTime;
import org.kerros.render.spectral.Taming;
import org.kerros.timeline.work.Progress;

/**
 * Crosses two sounds. {@code magnitudes} gives the phases of the first the magnitudes of the second, bin by bin; {@code
 * envelope} gives it the second's coarse shape only, as a vocoder does. The second goes round if it is shorter.
 */
public final class CrossSynthesis implements SoundProcess {
    private static final String MAGNITUDES = "magnitudes";
    private static final String ENVELOPE = "envelope";

    @Override
    public String name() {
        return "cross-synthesis";
    }

    @Override
    public String title() {
        return "Cross-synthesis";
    }

    @Override
    public String meaning() {
        return "Gives one sound the spectrum of another.";
    }

    @Override
    public int inputs() {
        return 2;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice(
                        "mode",
                        MAGNITUDES,
                        List.of(MAGNITUDES, ENVELOPE),
                        "What is taken from the second clip: each partial's magnitude, or the coarse shape only."),
                Parameter.number("amount", 1, 0, 1, "", "How far the first clip's spectrum gives way to the second's."),
                Parameter.number("bandwidth", 300, 10, 5000, "Hz", "How coarse the shape is."),
                Windows.parameter(60));
    }

    @Override
    public AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress) {
        AudioBuffer first = Taming.someSound(inputs.get(0));
        AudioBuffer second = Resampler.resample(Taming.someSound(inputs.get(1)), first.rate(), progress.part(0, 0.2));
        ShortTime frames = Windows.frames(settings, first.rate());
        CrossedFrames crossed = new CrossedFrames(
                frames,
                new GoingRound(first, second),
                settings.number("amount"),
                settings.text("mode").equals(ENVELOPE)
                        ? settings.number("bandwidth") / 2 * frames.size() / first.rate()
                        : 0);
        AudioBuffer made = new Resynthesis(frames, first.channels(), first.frames())
                .make(
                        first.rate(),
                        (number, middle, spectra) -> crossed.fill(middle, spectra),
                        progress.part(0.2, 1),
                        "Crossing");
        return settings.number("amount") == 0 ? made : Level.match(made, Level.power(first));
    }
}
