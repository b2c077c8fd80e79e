package org.kerros.render.effects;

import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** The sound as if played through another: a room, a body, or any clip at all. */
public final class ConvolutionEffect implements Effect {
    private static final String IMPULSE = "impulse";
    private static final int LONGEST_SECONDS = 60;
    private static final List<Parameter> PARAMETERS = List.of(
            new Parameter(
                    IMPULSE,
                    Parameter.Type.TEXT,
                    "",
                    0,
                    0,
                    "",
                    List.of(),
                    "The clip it is played through, by id or unique name; without one the sound stays as it is."),
            Parameter.number("gain", 0, -36, 36, "dB", "How much louder the result becomes."),
            Parameter.number("mix", 100, 0, 100, "%", "How much of the result is played through the clip."));

    @Override
    public String name() {
        return "convolution";
    }

    @Override
    public String title() {
        return "Convolution";
    }

    @Override
    public String meaning() {
        return "Plays a sound through another clip, as if that were a room or a body.";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public EffectUnit unit(int rate, Settings settings, Function<String, AudioBuffer> sounds) {
        String clip = settings.text(IMPULSE);
        AudioBuffer impulse = clip.isEmpty() ? new AudioBuffer(rate, new float[] {1}) : sounds.apply(clip);
        if (impulse.seconds() > LONGEST_SECONDS) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "an impulse lasts " + LONGEST_SECONDS + " s at most, this one " + Math.round(impulse.seconds()),
                    "choose a shorter clip");
        }
        return new ConvolutionUnit(PARAMETERS, Impulse.of(impulse));
    }
}
