package org.kerros.workstation.ui.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kerros.library.Clip;
import org.kerros.timeline.ClipId;

/** Clips made and not yet looked at. */
public final class Fresh {
    private Fresh() {}

    /** Those there were, and some more. */
    public static Set<ClipId> with(Set<ClipId> old, List<Clip> made) {
        Set<ClipId> more = new LinkedHashSet<>(old);
        made.forEach(clip -> more.add(clip.id()));
        return Set.copyOf(more);
    }

    /** Those there were, but for one that was looked at. */
    public static Set<ClipId> without(Set<ClipId> old, ClipId seen) {
        Set<ClipId> fewer = new LinkedHashSet<>(old);
        fewer.remove(seen);
        return Set.copyOf(fewer);
    }
}
