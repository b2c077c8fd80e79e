package org.kerros.render;

import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.timeline.work.Progress;

/**
 * A way to make a new sound of others as a whole, such as stretching, freezing or reversing. Found by
 * {@link SoundProcesses}; its name is written into recipes and is for ever. Every {@link Effect} is one too.
 */
public interface SoundProcess {
    /** Its name for ever: "stretch". */
    String name();

    /** Its name for people: "Stretch". */
    String title();

    /** One sentence for a person. */
    String meaning();

    List<Parameter> parameters();

    /** How many sounds it takes: 1, or 2 for those that cross two. */
    default int inputs() {
        return 1;
    }

    /**
     * Makes the sound. The same inputs, settings and seed give the same samples.
     *
     * @param inputs {@link #inputs} sounds, each at its own rate
     * @param settings a value for every parameter
     * @param seed of every random choice
     * @return a sound at the rate of the first input, finite, not clipped
     * @throws org.kerros.timeline.work.KerrosException if an input cannot be used
     */
    AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress);
}
