package org.kerros.render.processes;

import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.SoundProcess;
import org.kerros.render.spectral.ShortTime;
import org.kerros.render.spectral.Taming;
import org.kerros.timeline.work.Progress;

/** Smears spectra over time and frequency, like a wet brush: each bin gets the mean power of its surroundings. */
public final class SpectralBlur implements SoundProcess {
    @Override
    public String name() {
        return "spectral-blur";
    }

    @Override
    public String title() {
        return "Spectral blur";
    }

    @Override
    public String meaning() {
        return "Smears a sound over time and frequency.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.number("time", 0.5, 0, 20, "s", "Over how much time the sound is smeared."),
                Parameter.number("frequency", 0, 0, 5000, "Hz", "Over how wide a band it is smeared."),
                Parameter.number(
                        "scatter", 1, 0, 1, "", "How far phases are thrown about: less keeps more of the attacks."),
                Windows.parameter(80));
    }

    @Override
    public AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress) {
        AudioBuffer sound = Taming.someSound(inputs.get(0));
        ShortTime frames = Windows.frames(settings, sound.rate());
        Surroundings surroundings = new Surroundings(
                sound,
                frames,
                settings.number("time") * sound.rate() / 2,
                settings.number("frequency") / 2 * frames.size() / sound.rate());
        double scatter = settings.number("scatter");
        Resynthesis resynthesis = new Resynthesis(frames, sound.channels(), sound.frames());
        AudioBuffer blurred = resynthesis.make(
                sound.rate(),
                (number, middle, spectra) -> {
                    surroundings.fill(middle, spectra);
                    Phasors.scatter(spectra, Phasors.of(seed, number), scatter);
                },
                progress,
                "Blurring");
        return Level.match(blurred, Level.power(sound));
    }
}
