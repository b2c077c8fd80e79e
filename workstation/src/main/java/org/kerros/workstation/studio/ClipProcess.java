package org.kerros.workstation.studio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Material;
import org.kerros.library.NoteSequence;
import org.kerros.library.Parameter;
import org.kerros.render.SoundProcess;
import org.kerros.render.SoundProcesses;
import org.kerros.render.grains.GrainCloud;
import org.kerros.render.voice.RenderNotes;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * A way to make a clip from others without a model.
 *
 * @param name stands in recipes for ever
 * @param suffix what a clip made this way is called after its source
 * @param inputs how many clips it takes
 * @param mostInputs how many it takes at most
 * @param parameters what a person can set
 */
record ClipProcess(String name, String suffix, int inputs, int mostInputs, List<Parameter> parameters, Maker maker) {
    private static final int MOST_GRAINED = 8;

    /** A cloud of grains of one clip or several. */
    static final ClipProcess GRANULATE = new ClipProcess(
            "granulate",
            "grains",
            1,
            MOST_GRAINED,
            GrainCloud.parameters(),
            (recipe, inputs, progress) ->
                    CloudParts.render(GrainCloud.live(sounds(inputs), recipe.settings(), recipe.seed()), progress));
    /** A voice that plays notes. */
    static final ClipProcess RENDER_NOTES = new ClipProcess(
            "render-notes",
            "played",
            1,
            1,
            RenderNotes.parameters(),
            (recipe, inputs, progress) -> RenderNotes.render(notes(inputs.get(0)), recipe.settings(), progress));

    /** The process of a recipe, if it is one. */
    static Optional<ClipProcess> named(String name) {
        return Stream.of(GRANULATE, RENDER_NOTES)
                .filter(process -> process.name.equals(name))
                .findFirst()
                .or(() -> SoundProcesses.find(name).map(ClipProcess::of));
    }

    /** A process of sounds. */
    static ClipProcess of(SoundProcess process) {
        return new ClipProcess(
                process.name(),
                process.name(),
                process.inputs(),
                process.inputs(),
                process.parameters(),
                (recipe, inputs, progress) ->
                        process.apply(sounds(inputs), recipe.settings(), recipe.seed(), progress));
    }

    private static List<AudioBuffer> sounds(List<Material> inputs) {
        return inputs.stream().map(ClipProcess::sound).toList();
    }

    /** The name a clip made of one of this name gets. */
    String nameFor(String source) {
        return source + " " + suffix;
    }

    /**
     * Makes sure of the number of inputs, which a recipe from elsewhere may have wrong.
     *
     * @throws KerrosException if there are more or fewer than the process takes
     */
    void requireInputs(int given) {
        if (given < inputs || given > mostInputs) {
            throw new KerrosException(
                    Problem.USAGE,
                    name + " takes " + allowed() + ", not " + given,
                    inputs > 1 ? "name the second with --input" : "leave the others out");
        }
    }

    private String allowed() {
        return mostInputs > inputs ? inputs + " to " + clips(mostInputs) : clips(inputs);
    }

    private static String clips(int count) {
        return count == 1 ? "one clip" : count + " clips";
    }

    private static AudioBuffer sound(Material material) {
        if (material instanceof AudioBuffer audio) {
            return audio;
        }
        throw new KerrosException(
                Problem.UNUSABLE_INPUT,
                "this is made from sound, and the clip holds notes",
                "render the notes first, then use the sound");
    }

    private static NoteSequence notes(Material material) {
        if (material instanceof NoteSequence notes) {
            return notes;
        }
        throw new KerrosException(
                Problem.UNUSABLE_INPUT, "a voice plays notes, and this clip holds sound", "choose a clip of notes");
    }
}
