package org.kerros.workstation.ui.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerros.library.CheckpointCard;
import org.kerros.library.CheckpointCatalog;
import org.kerros.library.Clip;
import org.kerros.library.ClipCatalog;
import org.kerros.library.ClipQuery;
import org.kerros.library.Descriptors;
import org.kerros.library.MediaHash;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.History;
import org.kerros.workstation.studio.Value;

/** A piece that is kept nowhere. Searches find names only. */
public final class PieceInMemory implements Piece {
    private final History history;
    private final Value<Composition> composition;
    private final Value<Undoing> undoing = new Value<>(Undoing.NOTHING);
    private final Value<Integer> version = new Value<>(0);
    private final Map<ClipId, Clip> clips = new LinkedHashMap<>();
    private final Map<MediaHash, CheckpointCard> cards = new LinkedHashMap<>();
    private int ids;

    /** What is being tried out, if anything is. */
    public Optional<Edit> tried = Optional.empty();

    public PieceInMemory(Composition start) {
        history = new History(start);
        composition = new Value<>(start);
    }

    @Override
    public Value<Composition> composition() {
        return composition;
    }

    @Override
    public void tryOut(Edit edit) {
        edit.applyTo(history.present());
        tried = Optional.of(edit);
    }

    @Override
    public void stopTrying() {
        tried = Optional.empty();
    }

    @Override
    public void apply(Edit edit) {
        tried = Optional.empty();
        show(history.apply(edit));
    }

    private void show(Composition now) {
        composition.set(now);
        undoing.set(new Undoing(
                history.nextUndo().map(Edit::label), history.nextRedo().map(Edit::label)));
    }

    @Override
    public Value<Undoing> undoing() {
        return undoing;
    }

    @Override
    public void undo() {
        show(history.undo());
    }

    @Override
    public void redo() {
        show(history.redo());
    }

    @Override
    public void update(Clip clip) {
        clips.put(clip.id(), clip);
        version.change(count -> count + 1);
    }

    @Override
    public Value<Integer> libraryVersion() {
        return version;
    }

    @Override
    public String newId(String kind) {
        return kind + "-new-" + ++ids;
    }

    @Override
    public Optional<ClipFace> face(ClipId clip) {
        return clips().find(clip).map(found -> ClipFace.of(found, clips()));
    }

    @Override
    public ClipCatalog clips() {
        return new ClipCatalog() {
            @Override
            public Optional<Clip> find(ClipId id) {
                return Optional.ofNullable(clips.get(id));
            }

            @Override
            public List<Clip> all() {
                return new ArrayList<>(clips.values());
            }

            @Override
            public List<Clip> search(ClipQuery query) {
                return clips.values().stream()
                        .filter(clip -> query.words().stream().allMatch(clip.name()::contains))
                        .toList();
            }

            @Override
            public Optional<Clip> importedFrom(MediaHash original) {
                return Optional.empty();
            }

            @Override
            public Optional<Descriptors> descriptors(ClipId id) {
                return Optional.of(new Descriptors(-3.2, -18.4, 220.0, 0.8, 1400.0, List.of(0.1)));
            }

            @Override
            public void add(Clip clip, Optional<Descriptors> descriptors) {
                update(clip);
            }

            @Override
            public void update(Clip clip) {
                PieceInMemory.this.update(clip);
            }
        };
    }

    @Override
    public CheckpointCatalog checkpoints() {
        return new CheckpointCatalog() {
            @Override
            public List<CheckpointCard> all() {
                return new ArrayList<>(cards.values());
            }

            @Override
            public Optional<CheckpointCard> find(MediaHash hash) {
                return Optional.ofNullable(cards.get(hash));
            }

            @Override
            public void add(CheckpointCard card) {
                cards.put(card.hash(), card);
            }
        };
    }
}
