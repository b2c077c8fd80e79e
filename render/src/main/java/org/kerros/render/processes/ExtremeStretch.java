package org.kerros.render.processes;

import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.SoundProcess;
import org.kerros.render.spectral.ShortTime;
import org.kerros.render.spectral.Taming;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/**
 * Stretches a sound into a texture, up to a thousand times: long frames whose phases are drawn anew each time, so that
 * only the colour of the sound remains and moves slowly by.
 *
 * @see <a href="https://www.paulnasca.com/algorithms-created-by-me">Nasca, PaulStretch</a>
 */
public final class ExtremeStretch implements SoundProcess {
    private static final long MOST_SAMPLES = 1L << 28;
    private static final double FADE_SECONDS = 0.02;

    @Override
    public String name() {
        return "extreme-stretch";
    }

    @Override
    public String title() {
        return "Extreme stretch";
    }

    @Override
    public String meaning() {
        return "Makes a texture of a sound, up to a thousand times as long.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.number("ratio", 8, 1, 1000, "×", "How many times as long."),
                Parameter.number(
                        "scatter", 1, 0, 1, "", "How far phases are thrown about; less lets repetitions be heard."),
                Windows.parameter(250));
    }

    @Override
    public AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress) {
        AudioBuffer sound = Taming.someSound(inputs.get(0));
        double ratio = settings.number("ratio");
        int length = length(sound, ratio);
        ShortTime frames = Windows.frames(settings, sound.rate());
        double scatter = settings.number("scatter");
        AudioBuffer longer = new Resynthesis(frames, sound.channels(), length)
                .make(
                        sound.rate(),
                        (number, middle, spectra) -> {
                            for (int channel = 0; channel < spectra.length; channel++) {
                                frames.analyse(sound.channel(channel), Math.round(middle / ratio), spectra[channel]);
                            }
                            Phasors.scatter(spectra, Phasors.of(seed, number), scatter);
                        },
                        progress,
                        "Stretching");
        Level.match(longer, Level.power(sound));
        Level.fade(longer, FADE_SECONDS, FADE_SECONDS);
        return longer;
    }

    private static int length(AudioBuffer sound, double ratio) {
        long length = Math.round(sound.frames() * ratio);
        if (length * sound.channels() > MOST_SAMPLES) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "the texture would last " + Math.round((double) length / sound.rate())
                            + " s, more than fits in memory",
                    "choose a smaller ratio or a shorter clip");
        }
        return (int) length;
    }
}
