package org.kerros.workstation.studio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerros.library.Clip;
import org.kerros.library.ClipCatalog;
import org.kerros.timeline.ClipId;

/**
 * A clip, the clips it was made from, those they were made from, and so on.
 *
 * @param clips by id, the clip itself first, nearest ancestors before farther ones
 * @param missing ids of parents that are not in the library
 */
public record Ancestry(Clip clip, Map<ClipId, Clip> clips, List<ClipId> missing) {
    /** Looks everybody up. */
    public static Ancestry of(Clip clip, ClipCatalog catalog) {
        Map<ClipId, Clip> found = new LinkedHashMap<>();
        List<ClipId> missing = new ArrayList<>();
        found.put(clip.id(), clip);
        Deque<ClipId> waiting = new ArrayDeque<>(clip.provenance().parents());
        while (!waiting.isEmpty()) {
            ClipId id = waiting.remove();
            if (found.containsKey(id) || missing.contains(id)) {
                continue;
            }
            Optional<Clip> parent = catalog.find(id);
            if (parent.isPresent()) {
                found.put(id, parent.get());
                waiting.addAll(parent.get().provenance().parents());
            } else {
                missing.add(id);
            }
        }
        return new Ancestry(clip, Collections.unmodifiableMap(found), List.copyOf(missing));
    }

    /** All but the clip itself. */
    public List<Clip> ancestors() {
        return clips.values().stream().filter(found -> !found.equals(clip)).toList();
    }
}
