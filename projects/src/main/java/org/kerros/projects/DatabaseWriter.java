package org.kerros.projects;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.library.Provenance;
import org.kerros.library.ProvenanceCodec;
import org.kerros.library.Recipe;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;

/** Turns changes into rows. Confined to the keeper thread, inside a transaction of its caller. */
final class DatabaseWriter {
    private final Handle handle;

    DatabaseWriter(Handle handle) {
        this.handle = handle;
    }

    void write(long number, Change change) {
        if (change instanceof Change.ClipAdded added) {
            add(new KeptClip(number, added.clip(), added.descriptors()));
        } else if (change instanceof Change.ClipUpdated updated) {
            update(updated.clip());
        } else if (change instanceof Change.CheckpointAdded added) {
            add(added.card());
        }
    }

    void add(KeptClip kept) {
        Clip clip = kept.clip();
        handle.createUpdate("""
                        insert into clip (id, added, name, kind, media, rate, channels, frames, seconds, rating, note, words)
                        values (:id, :added, :name, :kind, :media, :rate, :channels, :frames, :seconds, :rating, :note, :words)
                        """)
                .bind("id", clip.id().value())
                .bind("added", kept.added())
                .bind("name", clip.name())
                .bind("kind", ClipCodec.kindName(clip.format().kind()))
                .bind("media", clip.media().hex())
                .bind("rate", clip.format().rate())
                .bind("channels", clip.format().channels())
                .bind("frames", clip.format().frames())
                .bind("seconds", clip.format().seconds())
                .bind("rating", clip.notice().rating())
                .bind("note", clip.notice().note())
                .bind("words", words(clip))
                .execute();
        addDetails(clip);
        if (kept.descriptors() != null) {
            add(clip.id(), kept.descriptors());
        }
    }

    private void update(Clip clip) {
        handle.createUpdate(
                        "update clip set name = :name, rating = :rating, note = :note, words = :words where id = :id")
                .bind("id", clip.id().value())
                .bind("name", clip.name())
                .bind("rating", clip.notice().rating())
                .bind("note", clip.notice().note())
                .bind("words", words(clip))
                .execute();
        for (String table : List.of("tag", "provenance", "parent")) {
            handle.createUpdate("delete from " + table + " where clip = :id")
                    .bind("id", clip.id().value())
                    .execute();
        }
        addDetails(clip);
    }

    private static String words(Clip clip) {
        return (clip.name() + " " + String.join(" ", clip.notice().tags()) + " "
                        + clip.notice().note())
                .toLowerCase(Locale.ROOT);
    }

    private void addDetails(Clip clip) {
        addTags(clip);
        addProvenance(clip);
        addParents(clip);
    }

    private void addTags(Clip clip) {
        for (String tag : clip.notice().tags()) {
            handle.createUpdate("insert into tag (clip, tag) values (:clip, :tag)")
                    .bind("clip", clip.id().value())
                    .bind("tag", tag.toLowerCase(Locale.ROOT))
                    .execute();
        }
    }

    private void addProvenance(Clip clip) {
        Provenance provenance = clip.provenance();
        @Nullable Recipe recipe = recipe(provenance);
        handle.createUpdate("""
                        insert into provenance (clip, origin, generator, mode, checkpoint, seed, original, record)
                        values (:clip, :origin, :generator, :mode, :checkpoint, :seed, :original, :record)
                        """)
                .bind("clip", clip.id().value())
                .bind("origin", ProvenanceCodec.origin(provenance))
                .bind("generator", recipe == null ? null : recipe.maker())
                .bind("mode", recipe == null ? null : recipe.mode())
                .bind(
                        "checkpoint",
                        recipe == null
                                ? null
                                : recipe.model().map(hash -> hash.hex()).orElse(null))
                .bind("seed", recipe == null ? null : (Long) recipe.seed())
                .bind("original", original(provenance).orElse(null))
                .bind("record", ProvenanceCodec.write(provenance).toString())
                .execute();
    }

    private static @Nullable Recipe recipe(Provenance provenance) {
        if (provenance instanceof Provenance.Generated generated) {
            return generated.recipe();
        }
        return provenance instanceof Provenance.Processed processed ? processed.recipe() : null;
    }

    private static Optional<String> original(Provenance provenance) {
        return provenance instanceof Provenance.Imported imported
                ? Optional.of(imported.original().hex())
                : Optional.empty();
    }

    private void addParents(Clip clip) {
        List<ClipId> parents = clip.provenance().parents();
        for (int i = 0; i < parents.size(); i++) {
            handle.createUpdate("insert into parent (clip, position, parent) values (:clip, :position, :parent)")
                    .bind("clip", clip.id().value())
                    .bind("position", i)
                    .bind("parent", parents.get(i).value())
                    .execute();
        }
    }

    private void add(ClipId clip, Descriptors found) {
        handle.createUpdate("""
                        insert into descriptors (clip, peak, loudness, pitch, pitch_confidence, brightness, onsets)
                        values (:clip, :peak, :loudness, :pitch, :confidence, :brightness, :onsets)
                        """)
                .bind("clip", clip.value())
                .bind("peak", found.peak())
                .bind("loudness", found.loudness())
                .bind("pitch", found.pitch())
                .bind("confidence", found.pitchConfidence())
                .bind("brightness", found.brightness())
                .bind("onsets", found.onsets().size())
                .execute();
    }

    void add(CheckpointCard card) {
        handle.createUpdate("""
                        insert into checkpoint (hash, generator, name, licence, dataset, record)
                        values (:hash, :generator, :name, :licence, :dataset, :record)
                        """)
                .bind("hash", card.hash().hex())
                .bind("generator", card.generator())
                .bind("name", card.name())
                .bind("licence", card.licence())
                .bind("dataset", card.dataset())
                .bind("record", CheckpointCodec.write(card).toString())
                .execute();
    }

    /** Writes where clips are placed, touching only the rows that differ between two compositions. */
    void placements(Composition before, Composition after) {
        Map<PlacementId, Placed> gone = placed(before);
        Map<PlacementId, Placed> come = placed(after);
        Map<PlacementId, Placed> same = new HashMap<>(gone);
        same.entrySet().retainAll(come.entrySet());
        gone.keySet().removeAll(same.keySet());
        come.keySet().removeAll(same.keySet());
        remove(gone);
        insert(come);
    }

    private record Placed(Placement placement, String track) {}

    private static Map<PlacementId, Placed> placed(Composition composition) {
        Map<PlacementId, Placed> placed = new HashMap<>();
        for (Track track : composition.tracks()) {
            track.placements()
                    .forEach(one ->
                            placed.put(one.id(), new Placed(one, track.id().value())));
        }
        return placed;
    }

    private void remove(Map<PlacementId, Placed> gone) {
        if (!gone.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("delete from placement where id = :id");
            gone.keySet().forEach(id -> batch.bind("id", id.value()).add());
            batch.execute();
        }
    }

    private void insert(Map<PlacementId, Placed> come) {
        if (!come.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into placement (id, clip, track, start_frame, frames) values (:id, :clip, :track, :start, :frames)");
            come.values()
                    .forEach(placed -> batch.bind("id", placed.placement().id().value())
                            .bind("clip", placed.placement().clip().value())
                            .bind("track", placed.track())
                            .bind("start", placed.placement().start())
                            .bind("frames", placed.placement().length())
                            .add());
            batch.execute();
        }
    }
}
