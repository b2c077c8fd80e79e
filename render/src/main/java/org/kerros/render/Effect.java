package org.kerros.render;

import java.util.List;
import java.util.function.Function;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;

/**
 * A kind of effect that can stand in the chain of a track, group, return or master. Found by {@link Effects}; its name
 * is written into projects and is for ever. To add one: implement this, list it in {@code META-INF/services}, extend
 * {@code EffectContract}, document it in the manual.
 */
public interface Effect {
    /** Its name for ever: "eq". */
    String name();

    /** Its name for people: "Equaliser". */
    String title();

    /** What it does, in one sentence for a person. */
    default String meaning() {
        return title() + ".";
    }

    /**
     * What can be set. Every parameter that is no free text can be automated, so numbers have a finite range; a flag
     * is 0 or 1 there and a choice its place among the choices.
     */
    List<Parameter> parameters();

    /**
     * Prepares one effect for work. May take long and allocate; is never called on the audio thread.
     *
     * @param rate frames per second of the mix
     * @param settings a value for every parameter; free texts, such as the clip of an impulse response, are fixed for
     *     the unit's life, everything else comes with each block
     * @param sounds the sound of a clip, by id or unique name, at {@code rate}
     * @throws org.kerros.timeline.work.KerrosException if a clip it needs cannot be had
     */
    EffectUnit unit(int rate, Settings settings, Function<String, AudioBuffer> sounds);
}
