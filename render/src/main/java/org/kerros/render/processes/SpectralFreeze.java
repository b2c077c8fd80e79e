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

/**
 * Holds one moment of a sound. The partials of that moment go on turning as they did then; a little chance in their
 * phases, from frame to frame, keeps them from falling into the same pattern again and again, which would buzz.
 */
public final class SpectralFreeze implements SoundProcess {
    @Override
    public String name() {
        return "spectral-freeze";
    }

    @Override
    public String title() {
        return "Spectral freeze";
    }

    @Override
    public String meaning() {
        return "Holds one moment of a sound for as long as you like.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.number("duration", 8, 0.05, 600, "s", "How long the moment is held."),
                Parameter.number("position", 0.25, 0, 1, "", "Which moment of the clip: 0 is its beginning."),
                Parameter.number(
                        "movement",
                        0.3,
                        0,
                        1,
                        "",
                        "How much its partials shimmer: 0 stands as still as glass, 1 moves like breath."),
                Windows.parameter(120),
                Parameter.number("attack", 0.05, 0, 60, "s", "How long it takes to come up."),
                Parameter.number("release", 0.5, 0, 60, "s", "How long it takes to fade."));
    }

    @Override
    public AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress) {
        AudioBuffer sound = Taming.someSound(inputs.get(0));
        ShortTime frames = Windows.frames(settings, sound.rate());
        long place = place(sound, settings, frames);
        Spectrum[] moment = Spectrum.several(sound.channels(), frames.bins());
        Spectrum[] before = Spectrum.several(sound.channels(), frames.bins());
        for (int channel = 0; channel < sound.channels(); channel++) {
            frames.analyse(sound.channel(channel), place, moment[channel]);
            frames.analyse(sound.channel(channel), place - Resynthesis.hop(frames), before[channel]);
        }
        int length = (int) Math.max(1, Math.round(settings.number("duration") * sound.rate()));
        double movement = settings.number("movement");
        Resynthesis resynthesis = new Resynthesis(frames, sound.channels(), length);
        AudioBuffer frozen = resynthesis.make(
                sound.rate(),
                (number, middle, spectra) -> {
                    if (number == 0) {
                        copy(moment, spectra);
                    } else {
                        turnOn(moment, before, spectra);
                    }
                    Phasors.scatter(spectra, Phasors.of(seed, number), number == 0 ? 1 : movement * movement);
                },
                progress,
                "Freezing");
        int half = frames.size() / 2;
        Level.match(frozen, Level.power(sound, place - half / 2, place + half / 2));
        Level.fade(frozen, settings.number("attack"), settings.number("release"));
        return frozen;
    }

    /** Where a whole frame lies within the sound, if it is long enough. */
    private static long place(AudioBuffer sound, Settings settings, ShortTime frames) {
        long half = Math.min(frames.size(), sound.frames()) / 2;
        long wanted = Math.round(settings.number("position") * sound.frames());
        return Math.max(half, Math.min(sound.frames() - half, wanted));
    }

    private static void copy(Spectrum[] from, Spectrum[] to) {
        for (int channel = 0; channel < from.length; channel++) {
            to[channel].copy(from[channel]);
        }
    }

    /** Every bin, with its magnitude of the moment, goes on by the angle it turned by within the hop before. */
    private static void turnOn(Spectrum[] moment, Spectrum[] before, Spectrum[] spectra) {
        for (int channel = 0; channel < moment.length; channel++) {
            for (int bin = 0; bin < spectra[channel].bins(); bin++) {
                turnOn(moment[channel], before[channel], spectra[channel], bin);
            }
        }
    }

    private static void turnOn(Spectrum moment, Spectrum before, Spectrum spectrum, int bin) {
        double magnitude = Math.sqrt(moment.power(bin));
        double turned = Math.sqrt(before.power(bin)) * magnitude;
        double now = Math.sqrt(spectrum.power(bin));
        if (turned > 0 && now > 0) {
            double momentRe = moment.re()[bin];
            double momentIm = moment.im()[bin];
            double beforeRe = before.re()[bin];
            double beforeIm = before.im()[bin];
            double scale = magnitude / (now * turned);
            spectrum.turn(
                    bin,
                    (momentRe * beforeRe + momentIm * beforeIm) * scale,
                    (momentIm * beforeRe - momentRe * beforeIm) * scale);
        }
    }
}
