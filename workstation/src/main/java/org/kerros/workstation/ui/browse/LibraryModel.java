package org.kerros.workstation.ui.browse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kerros.library.Clip;
import org.kerros.library.ClipQuery;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Fresh;

/** What the library shows: the clips a search finds, and the one being listened to; knows no Swing. */
public final class LibraryModel {
    private final Desk desk;
    private final Value<String> search = new Value<>("");
    private final Value<String> sort = new Value<>("added");
    private final Value<List<Entry>> entries = new Value<>(List.of());
    private final Value<String> complaint = new Value<>("");
    private final Value<Integer> total = new Value<>(0);
    private boolean backwards = true;

    public LibraryModel(Desk desk) {
        this.desk = desk;
        desk.piece().libraryVersion().watch(ignored -> find());
        search.watch(ignored -> find());
        sort.watch(ignored -> find());
    }

    /** What was typed into the search field. */
    public Value<String> search() {
        return search;
    }

    /** The clips found, in order. */
    public Value<List<Entry>> entries() {
        return entries;
    }

    /** What is wrong with the search, or empty. */
    public Value<String> complaint() {
        return complaint;
    }

    /** How many clips there are in all. */
    public Value<Integer> total() {
        return total;
    }

    /** Orders by a key of {@link ClipQuery}; by the one that is on already, the other way round. */
    public void sortBy(String key) {
        backwards = sort.get().equals(key) != backwards;
        if (sort.get().equals(key)) {
            find();
        } else {
            backwards = key.equals("added") || key.equals("rating");
            sort.set(key);
        }
    }

    public String sort() {
        return sort.get();
    }

    public boolean isBackwards() {
        return backwards;
    }

    private void find() {
        total.set(desk.piece().clips().all().size());
        try {
            List<Clip> found =
                    desk.piece().clips().search(ClipQuery.parse(search.get()).sortedBy(sort.get()));
            complaint.set("");
            entries.set(ordered(found).stream().map(this::entry).toList());
        } catch (KerrosException problem) {
            complaint.set(problem.wrong() + "; " + problem.advice());
        }
    }

    private List<Clip> ordered(List<Clip> found) {
        if (!backwards) {
            return found;
        }
        List<Clip> reversed = new ArrayList<>(found);
        Collections.reverse(reversed);
        return reversed;
    }

    private Entry entry(Clip clip) {
        return Entry.of(clip, desk.piece());
    }

    /** Shows a clip in the inspector and plays it. */
    public void listen(Entry entry) {
        look(entry);
        desk.sound().audition(entry.id());
    }

    /** Shows a clip in the inspector. */
    public void look(Entry entry) {
        desk.fresh().change(old -> Fresh.without(old, entry.id()));
        desk.selection().clip().set(Optional.of(entry.id()));
    }

    /** Clips that were made and not looked at yet. */
    Value<Set<ClipId>> fresh() {
        return desk.fresh();
    }

    public void silence() {
        desk.sound().stopAudition();
    }

    /** Gives a clip stars, 0 for none. */
    public void rate(ClipId id, int stars) {
        desk.piece().clips().find(id).ifPresent(clip -> {
            Clip.Notice old = clip.notice();
            desk.piece().update(clip.withNotice(new Clip.Notice(old.tags(), stars, old.note())));
        });
    }
}
