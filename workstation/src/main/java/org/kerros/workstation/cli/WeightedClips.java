package org.kerros.workstation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerros.library.Clip;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.studio.Studio;

/** Reads {@code CLIP} and {@code CLIP:WEIGHT}; a clip whose name ends like a weight is found all the same. */
final class WeightedClips {
    private WeightedClips() {}

    /** The clips, in order; their weights go to the setting {@code weights} if any was typed. */
    static List<ClipId> read(Studio studio, String first, List<String> others, Map<String, String> settings) {
        List<ClipId> clips = new ArrayList<>(List.of(Lookup.clip(studio, first).id()));
        List<String> weights = new ArrayList<>(List.of("1"));
        boolean isWeighted = false;
        for (String text : others) {
            int colon = text.lastIndexOf(':');
            Optional<Clip> whole = Lookup.find(studio, text);
            boolean hasWeight =
                    whole.isEmpty() && colon > 0 && text.substring(colon + 1).matches("\\d+(\\.\\d+)?");
            clips.add(Lookup.clip(studio, hasWeight ? text.substring(0, colon) : text)
                    .id());
            weights.add(hasWeight ? text.substring(colon + 1) : "1");
            isWeighted |= hasWeight;
        }
        if (isWeighted) {
            settings.put("weights", weights.toString());
        }
        return clips;
    }
}
