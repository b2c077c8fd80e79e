package org.kerros.render.cut;

import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.SoundProcess;
import org.kerros.render.spectral.Taming;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/**
 * Makes a kick drum of a place in a clip: what is heard there becomes its attack, and a sine that falls in pitch its
 * body.
 */
public final class Kick implements SoundProcess {
    /** Its name in recipes. */
    public static final String NAME = "kick";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Kick from here";
    }

    @Override
    public String meaning() {
        return "Makes a kick drum: a moment of a clip over a sine that falls in pitch.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.number("offset", 0, 0, 86_400, "s", "Where in the clip the attack is taken from."),
                Parameter.number("transientLength", 40, 1, 2000, "ms", "How long the attack lasts."),
                Parameter.number("transientLevel", -3, -80, 24, "dB", "Louder or softer than it is in the clip."),
                Parameter.number("startPitch", 220, 20, 2000, "Hz", "Where the body's pitch begins."),
                Parameter.number("endPitch", 48, 10, 1000, "Hz", "Where it arrives."),
                Parameter.number(
                        "sweep",
                        70,
                        1,
                        2000,
                        "ms",
                        "How long it takes to fall: after that, a twentieth of the way is left."),
                Parameter.number("decay", 450, 10, 10_000, "ms", "How long the body takes to fade by 60 dB."),
                Parameter.number("bodyLevel", -3, -80, 6, "dB", "How loud the body begins; 0 is full scale."),
                Parameter.number("click", 0.2, 0, 1, "", "A knock at the very beginning of the body."));
    }

    @Override
    public AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress) {
        AudioBuffer sound = Taming.tame(inputs.get(0));
        long at = Math.round(settings.number("offset") * sound.rate());
        if (at >= sound.frames()) {
            throw new KerrosException(
                    Problem.USAGE,
                    "the clip lasts " + sound.seconds() + " s, and the attack was to be taken at "
                            + settings.number("offset") + " s",
                    "choose a place within the clip");
        }
        double framesPerMs = sound.rate() / 1000.0;
        int attack = (int) Math.max(1, Math.round(settings.number("transientLength") * framesPerMs));
        int body = (int) Math.max(1, Math.round(settings.number("decay") * framesPerMs));
        AudioBuffer kick = new AudioBuffer(sound.rate(), sound.channels(), Math.max(attack, body));
        float[] sine = new KickBody(settings, sound.rate()).samples(body);
        for (int channel = 0; channel < kick.channels(); channel++) {
            float[] samples = kick.channel(channel);
            takeAttack(sound.channel(channel), (int) at, attack, level(settings, "transientLevel"), samples);
            for (int i = 0; i < sine.length; i++) {
                samples[i] += sine[i];
            }
        }
        return kick;
    }

    static double level(Settings settings, String name) {
        return StrictMath.pow(10, settings.number(name) / 20);
    }

    /** As it is for its first half; then it gives way. */
    private static void takeAttack(float[] from, int at, int length, double level, float[] to) {
        int frames = Math.min(length, from.length - at);
        for (int i = 0; i < frames; i++) {
            double left = 2.0 * (length - i) / length;
            double fade = left >= 1 ? 1 : 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * left);
            to[i] += (float) (level * fade * from[at + i]);
        }
    }
}
