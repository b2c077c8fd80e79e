package org.kerros.workstation.studio;

import java.util.List;
import java.util.Map;
import org.kerros.library.Parameter;
import org.kerros.timeline.ClipId;

/** Scatters grains of a clip into a new one. */
public final class GranulateClip extends ProcessClip {
    /**
     * Grains of a clip.
     *
     * @param typed settings as texts; those left out take their defaults
     * @param name of the new clip, or empty for one made of the source's
     */
    public GranulateClip(Studio studio, ClipId source, Map<String, String> typed, long seed, String name) {
        super(studio, ClipProcess.GRANULATE, List.of(source), typed, seed, name);
    }

    /**
     * Grains of several clips.
     *
     * @param sources 1 to 8, in the order of the parameters {@code weights} and {@code ranges}
     * @param typed settings as texts; those left out take their defaults
     * @param name of the new clip, or empty for one made of the first source's
     */
    public GranulateClip(Studio studio, List<ClipId> sources, Map<String, String> typed, long seed, String name) {
        super(studio, ClipProcess.GRANULATE, sources, typed, seed, name);
    }

    public static List<Parameter> parameters() {
        return ClipProcess.GRANULATE.parameters();
    }

    @Override
    public String title() {
        return "Granulate";
    }
}
