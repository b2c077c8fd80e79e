package org.kerros.timeline.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;

/** Changed copies of lists, and what edits look up before they change anything. */
final class Lists {
    private Lists() {}

    static <T> List<T> with(List<T> list, int index, T added) {
        List<T> changed = new ArrayList<>(list);
        changed.add(Math.max(0, Math.min(index, list.size())), added);
        return changed;
    }

    static <T> List<T> without(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(index);
        return changed;
    }

    static <T, I> List<T> without(List<T> list, I id, Function<T, I> idOf) {
        return without(list, indexOf(list, id, idOf));
    }

    static <T> List<T> moved(List<T> list, int from, int to) {
        return with(without(list, from), to, list.get(from));
    }

    static <T, I> List<T> moved(List<T> list, I id, Function<T, I> idOf, int to) {
        return moved(list, indexOf(list, id, idOf), to);
    }

    static <T, I> List<T> replacing(List<T> list, T changed, Function<T, I> idOf) {
        List<T> copy = new ArrayList<>(list);
        copy.set(indexOf(list, idOf.apply(changed), idOf), changed);
        return copy;
    }

    private static <T, I> int indexOf(List<T> list, I id, Function<T, I> idOf) {
        for (int i = 0; i < list.size(); i++) {
            if (idOf.apply(list.get(i)).equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is nothing called \"" + id + "\"");
    }

    static Placement placement(Composition composition, PlacementId id) {
        return composition.placement(id).orElseThrow(() -> noPlacement(id));
    }

    static TrackId trackOf(Composition composition, PlacementId id) {
        return composition.trackOf(id).map(Track::id).orElseThrow(() -> noPlacement(id));
    }

    private static IllegalArgumentException noPlacement(PlacementId id) {
        return new IllegalArgumentException("There is no placement \"" + id + "\"");
    }
}
