package org.kerros.workstation.studio;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Material;
import org.kerros.library.NoteSequence;
import org.kerros.library.Parameter;
import org.kerros.library.Recipe;
import org.kerros.render.grains.GrainCloud;
import org.kerros.render.voice.RenderNotes;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** Makes a clip from another without a model. Its name stands in recipes for ever. */
enum ClipProcess implements Maker {
    /** A cloud of grains. */
    GRANULATE("granulate", "grains") {
        @Override
        List<Parameter> parameters() {
            return GrainCloud.parameters();
        }

        @Override
        public Material make(Recipe recipe, List<Material> inputs, Progress progress) {
            return GrainCloud.render(sound(inputs), recipe.settings(), recipe.seed(), progress);
        }
    },
    /** A voice that plays notes. */
    RENDER_NOTES("render-notes", "played") {
        @Override
        List<Parameter> parameters() {
            return RenderNotes.parameters();
        }

        @Override
        public Material make(Recipe recipe, List<Material> inputs, Progress progress) {
            return RenderNotes.render(notes(inputs), recipe.settings(), progress);
        }
    };

    private final String processName;
    private final String suffix;

    ClipProcess(String processName, String suffix) {
        this.processName = processName;
        this.suffix = suffix;
    }

    /** What a person can set. */
    abstract List<Parameter> parameters();

    String processName() {
        return processName;
    }

    /** The name a clip made of one of this name gets. */
    String nameFor(String source) {
        return source + " " + suffix;
    }

    static Optional<ClipProcess> named(String name) {
        return Arrays.stream(values())
                .filter(process -> process.processName.equals(name))
                .findFirst();
    }

    private static AudioBuffer sound(List<Material> inputs) {
        if (inputs.get(0) instanceof AudioBuffer audio) {
            return audio;
        }
        throw new KerrosException(
                Problem.UNUSABLE_INPUT,
                "grains are cut from sound, and this clip holds notes",
                "render the notes first, then granulate the sound");
    }

    private static NoteSequence notes(List<Material> inputs) {
        if (inputs.get(0) instanceof NoteSequence notes) {
            return notes;
        }
        throw new KerrosException(
                Problem.UNUSABLE_INPUT, "a voice plays notes, and this clip holds sound", "choose a clip of notes");
    }
}
