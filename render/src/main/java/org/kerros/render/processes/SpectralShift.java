package org.kerros.render.processes;

import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.SoundProcess;
import org.kerros.render.spectral.Fourier;
import org.kerros.render.spectral.OverlapAdd;
import org.kerros.render.spectral.Taming;
import org.kerros.timeline.work.Progress;

/**
 * Moves all partials by the same number of hertz, so that harmonic sound becomes inharmonic: single-sideband modulation,
 * frame by frame. What would pass below 0 Hz or above half the rate is left out instead of folding back.
 */
public final class SpectralShift implements SoundProcess {
    private static final double WINDOW_SECONDS = 0.06;

    @Override
    public String name() {
        return "spectral-shift";
    }

    @Override
    public String title() {
        return "Spectral shift";
    }

    @Override
    public String meaning() {
        return "Moves all partials by the same number of hertz: harmonic sound becomes a bell.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.number("shift", 100, -20_000, 20_000, "Hz", "How far partials move, up or down."));
    }

    @Override
    public AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress) {
        AudioBuffer sound = Taming.someSound(inputs.get(0));
        double turnsPerFrame = settings.number("shift") / sound.rate();
        Sideband sideband = new Sideband(Fourier.sizeFor(Math.max(64, WINDOW_SECONDS * sound.rate())), turnsPerFrame);
        OverlapAdd sum = new OverlapAdd(sound.channels(), sound.frames());
        long middle = 0;
        while (middle < sound.frames() + sideband.hop()) {
            progress.report((double) middle / (sound.frames() + sideband.hop()), "Shifting");
            for (int channel = 0; channel < sound.channels(); channel++) {
                sideband.add(sound.channel(channel), middle, sum, channel);
            }
            sideband.weigh(sum, middle);
            middle += sideband.hop();
        }
        return new AudioBuffer(sound.rate(), sum.finish());
    }
}
