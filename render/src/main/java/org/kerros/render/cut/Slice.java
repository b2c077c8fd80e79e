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

/** Takes a piece out of a sound, with short fades so that it begins and ends without a click. */
public final class Slice implements SoundProcess {
    /** Its name in recipes. */
    public static final String NAME = "slice";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Slice";
    }

    @Override
    public String meaning() {
        return "Takes a piece out of a clip.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.integer("from", 0, 0, Integer.MAX_VALUE, "frames", "The first frame of the piece."),
                Parameter.integer(
                        "to",
                        Integer.MAX_VALUE,
                        1,
                        Integer.MAX_VALUE,
                        "frames",
                        "The frame after its last; the clip's end, if that is sooner."),
                Parameter.number("fadeIn", 2, 0, 60_000, "ms", "How long it takes to come up."),
                Parameter.number("fadeOut", 2, 0, 60_000, "ms", "How long it takes to fade."));
    }

    @Override
    public AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress) {
        AudioBuffer sound = Taming.tame(inputs.get(0));
        long from = settings.integer("from");
        long to = Math.min(sound.frames(), settings.integer("to"));
        if (from >= to) {
            throw new KerrosException(
                    Problem.USAGE,
                    "frames " + from + " to " + settings.integer("to") + " are no piece of a clip of " + sound.frames(),
                    "give a first frame that lies before the last, both within the clip");
        }
        AudioBuffer piece = new AudioBuffer(sound.rate(), sound.channels(), (int) (to - from));
        for (int channel = 0; channel < sound.channels(); channel++) {
            System.arraycopy(sound.channel(channel), (int) from, piece.channel(channel), 0, piece.frames());
        }
        double framesPerMs = sound.rate() / 1000.0;
        Edges.fade(piece, settings.number("fadeIn") * framesPerMs, settings.number("fadeOut") * framesPerMs);
        return piece;
    }
}
