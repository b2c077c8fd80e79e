package org.kerros.render.processes;

import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.SoundProcess;
import org.kerros.render.spectral.ShortTime;
import org.kerros.render.spectral.Spectrum;
import org.kerros.render.spectral.Taming;
import org.kerros.timeline.work.Progress;

/** Lets only those partials through that are strong enough, or only those that are weak. */
public final class SpectralGate implements SoundProcess {
    @Override
    public String name() {
        return "spectral-gate";
    }

    @Override
    public String title() {
        return "Spectral gate";
    }

    @Override
    public String meaning() {
        return "Lets only strong partials through: noise falls away, tones remain.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.number(
                        "threshold",
                        -40,
                        -120,
                        0,
                        "dB",
                        "How strong a partial must be, against the strongest of the clip."),
                Parameter.number("reduction", -80, -120, 0, "dB", "How much softer all others become."),
                Parameter.number("softness", 6, 0, 60, "dB", "Over how many dB around the threshold the gate opens."),
                Parameter.flag("invert", false, "Whether to keep what is weak instead."),
                Windows.parameter(60));
    }

    @Override
    public AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress) {
        AudioBuffer sound = Taming.someSound(inputs.get(0));
        ShortTime frames = Windows.frames(settings, sound.rate());
        double strongest = strongest(sound, frames, progress.part(0, 0.3));
        Resynthesis resynthesis = new Resynthesis(frames, sound.channels(), sound.frames());
        return resynthesis.make(
                sound.rate(),
                (number, middle, spectra) -> {
                    for (int channel = 0; channel < spectra.length; channel++) {
                        frames.analyse(sound.channel(channel), middle, spectra[channel]);
                    }
                    gate(spectra, strongest, settings);
                },
                progress.part(0.3, 1),
                "Gating");
    }

    private static double strongest(AudioBuffer sound, ShortTime frames, Progress progress) {
        Spectrum[] spectra = Spectrum.several(sound.channels(), frames.bins());
        double strongest = 0;
        int hop = frames.size() / 2;
        for (long middle = 0; middle < sound.frames() + hop; middle += hop) {
            progress.report((double) middle / (sound.frames() + hop), "Looking for the strongest partial");
            for (int channel = 0; channel < spectra.length; channel++) {
                frames.analyse(sound.channel(channel), middle, spectra[channel]);
            }
            for (int bin = 0; bin < frames.bins(); bin++) {
                strongest = Math.max(strongest, power(spectra, bin));
            }
        }
        return strongest;
    }

    private static double power(Spectrum[] spectra, int bin) {
        double power = 0;
        for (Spectrum spectrum : spectra) {
            power += spectrum.power(bin);
        }
        return power;
    }

    private static void gate(Spectrum[] spectra, double strongest, Settings settings) {
        double threshold = settings.number("threshold");
        double softness = Math.max(0.01, settings.number("softness"));
        double closed = settings.number("reduction");
        boolean invert = settings.flag("invert");
        for (int bin = 0; bin < spectra[0].bins(); bin++) {
            double db =
                    10 * StrictMath.log10((power(spectra, bin) + Double.MIN_NORMAL) / (strongest + Double.MIN_NORMAL));
            double open = Math.max(0, Math.min(1, (db - threshold) / softness + 0.5));
            double gain = StrictMath.pow(10, closed * (invert ? open : 1 - open) / 20);
            for (Spectrum spectrum : spectra) {
                spectrum.scale(bin, gain);
            }
        }
    }
}
