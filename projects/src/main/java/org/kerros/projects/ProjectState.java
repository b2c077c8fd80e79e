package org.kerros.projects;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.MediaHash;
import org.kerros.library.Provenance;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.History;

/**
 * What a project is in memory. Changed by one thread at a time, whoever holds the writing lock; clips, checkpoints,
 * composition and about may be read from any thread.
 */
final class ProjectState {
    private final ProjectCard card;
    private final Composition start;
    private final Map<ClipId, KeptClip> clips = new ConcurrentHashMap<>();
    private final Map<MediaHash, ClipId> originals = new ConcurrentHashMap<>();
    private final List<CheckpointCard> checkpoints = new CopyOnWriteArrayList<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final History history;
    private final boolean exact;
    private volatile Composition present;
    private volatile About about;
    private long number;
    private String mark;

    ProjectState(Snapshot snapshot) {
        Optional<History> replayed = replayed(snapshot);
        exact = replayed.isPresent();
        history = replayed.orElseGet(() -> new History(snapshot.present()));
        start = exact ? snapshot.start() : snapshot.present();
        if (exact) {
            undone.addAll(snapshot.undone());
        }
        card = snapshot.card();
        present = snapshot.present();
        about = snapshot.about();
        number = snapshot.number();
        mark = snapshot.mark();
        snapshot.clips().forEach(this::put);
        checkpoints.addAll(snapshot.checkpoints());
    }

    /** The history made again edit by edit, unless that does not end in the composition that was kept. */
    private static Optional<History> replayed(Snapshot snapshot) {
        try {
            History history = new History(snapshot.start());
            snapshot.done().forEach(history::apply);
            boolean same = history.present().equals(snapshot.present());
            snapshot.undone().forEach(history::apply);
            snapshot.undone().forEach(edit -> history.undo());
            return same ? Optional.of(history) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // An edit that no longer fits: the composition that was kept counts, and history begins with it.
            return Optional.empty();
        }
    }

    /** Whether the undo history could be made again in full. */
    boolean exact() {
        return exact;
    }

    /**
     * Finds out whether a change is possible, without changing anything.
     *
     * @throws IllegalArgumentException if it does not fit
     */
    void check(Change change) {
        if (change instanceof Change.Edited edited) {
            edited.edit().applyTo(present);
        } else if (change instanceof Change.Undone && !history.canUndo()) {
            throw new IllegalArgumentException("There is nothing to undo");
        } else if (change instanceof Change.Redone && !history.canRedo()) {
            throw new IllegalArgumentException("There is nothing to redo");
        } else if (change instanceof Change.ClipAdded added
                && clips.containsKey(added.clip().id())) {
            throw new IllegalArgumentException(
                    "There is a clip \"" + added.clip().id() + "\" already");
        } else if (change instanceof Change.ClipUpdated updated) {
            required(updated.clip().id());
        }
    }

    /** Makes the next change. */
    void apply(long newNumber, String newMark, Change change) {
        if (change instanceof Change.Edited edited) {
            present = history.apply(edited.edit());
            undone.clear();
        } else if (change instanceof Change.Undone) {
            history.nextUndo().ifPresent(undone::push);
            present = history.undo();
        } else if (change instanceof Change.Redone) {
            present = history.redo();
            undone.pop();
        } else if (change instanceof Change.ClipAdded added) {
            put(new KeptClip(newNumber, added.clip(), added.descriptors()));
        } else if (change instanceof Change.ClipUpdated updated) {
            put(required(updated.clip().id()).with(updated.clip()));
        } else if (change instanceof Change.CheckpointAdded added) {
            checkpoints.add(added.card());
        } else if (change instanceof Change.Described described) {
            about = described.about();
        }
        number = newNumber;
        mark = newMark;
    }

    private void put(KeptClip kept) {
        Clip clip = kept.clip();
        clips.put(clip.id(), kept);
        if (clip.provenance() instanceof Provenance.Imported imported) {
            originals.putIfAbsent(imported.original(), clip.id());
        }
    }

    private KeptClip required(ClipId id) {
        return clip(id).orElseThrow(() -> new IllegalArgumentException("There is no clip \"" + id + "\""));
    }

    Snapshot snapshot() {
        return new Snapshot(
                card.withTitle(about.title()),
                number,
                mark,
                about,
                start,
                present,
                history.edits(),
                new ArrayList<>(undone),
                clips(),
                checkpoints);
    }

    long number() {
        return number;
    }

    History history() {
        return history;
    }

    Composition composition() {
        return present;
    }

    About about() {
        return about;
    }

    Optional<KeptClip> clip(ClipId id) {
        return Optional.ofNullable(clips.get(id));
    }

    Optional<KeptClip> importedFrom(MediaHash original) {
        return Optional.ofNullable(originals.get(original)).map(clips::get);
    }

    /** All clips in order of adding. */
    List<KeptClip> clips() {
        return clips.values().stream()
                .sorted(Comparator.comparingLong(KeptClip::added)
                        .thenComparing(kept -> kept.clip().id().value()))
                .toList();
    }

    List<CheckpointCard> checkpoints() {
        return List.copyOf(checkpoints);
    }

    Optional<CheckpointCard> checkpoint(MediaHash hash) {
        return checkpoints.stream().filter(card -> card.hash().equals(hash)).findFirst();
    }
}
