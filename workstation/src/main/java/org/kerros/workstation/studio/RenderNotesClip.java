package org.kerros.workstation.studio;

import java.util.List;
import java.util.Map;
import org.kerros.library.Parameter;
import org.kerros.timeline.ClipId;

/** Plays a clip of notes with a voice, into a clip of sound. */
public final class RenderNotesClip extends ProcessClip {
    /**
     * A voice and its notes.
     *
     * @param typed settings as texts; those left out take their defaults
     * @param name of the new clip, or empty for one made of the source's
     */
    public RenderNotesClip(Studio studio, ClipId notes, Map<String, String> typed, String name) {
        super(studio, ClipProcess.RENDER_NOTES, List.of(notes), typed, 0, name);
    }

    public static List<Parameter> parameters() {
        return ClipProcess.RENDER_NOTES.parameters();
    }

    @Override
    public String title() {
        return "Play notes";
    }
}
