package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.library.Note;
import org.kerros.library.NoteSequence;
import org.kerros.library.Provenance;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Track;
import org.kerros.workstation.studio.Ancestry;
import org.kerros.workstation.studio.DescribeClip;
import org.kerros.workstation.studio.Studio;

/** Writes clips as the documents of the command line show them. */
final class ClipJson {
    private final Studio studio;

    ClipJson(Studio studio) {
        this.studio = studio;
    }

    /** One clip, as it stands in lists. */
    ObjectNode clip(Clip clip) {
        ObjectNode node = Json.object();
        node.put("id", clip.id().value());
        node.put("name", clip.name());
        format(node, clip);
        node.put("sha256", clip.media().hex());
        origin(node, clip.provenance());
        node.set("descriptors", descriptors(studio.clips().descriptors(clip.id())));
        node.set("tags", Json.array(clip.notice().tags(), Json::value));
        node.put("rating", clip.notice().rating());
        node.put("note", clip.notice().note());
        node.set("placements", placements(clip.id()));
        return node;
    }

    private static void format(ObjectNode node, Clip clip) {
        node.put("kind", clip.format().isAudio() ? "audio" : "notes");
        if (clip.format().isAudio()) {
            node.put("rate", clip.format().rate());
            node.put("channels", clip.format().channels());
            node.put("frames", clip.format().frames());
        } else {
            node.putNull("rate").putNull("channels").putNull("frames");
        }
        node.put("duration", clip.format().seconds());
    }

    private static void origin(ObjectNode node, Provenance provenance) {
        node.put("origin", DescribeClip.origin(provenance));
        Optional<Recipe> recipe = DescribeClip.recipe(provenance);
        node.put("generator", recipe.map(Recipe::maker).orElse(null));
        node.put("mode", recipe.map(Recipe::mode).orElse(null));
        node.put(
                "checkpoint",
                recipe.flatMap(Recipe::model).map(hash -> hash.hex()).orElse(null));
        node.put("seed", recipe.map(Recipe::seed).orElse(null));
        node.set("parameters", Json.settings(recipe.map(Recipe::settings).orElseGet(() -> facts(provenance))));
        node.set("parents", Json.array(provenance.parents(), parent -> Json.value(parent.value())));
        node.put("engine", recipe.map(Recipe::engine).orElse(null));
        node.put("when", provenance.when().toString());
        if (provenance instanceof Provenance.Imported imported) {
            node.put("fileName", imported.fileName());
            node.put("encoding", imported.encoding());
            node.put("original", imported.original().hex());
            node.put("confirmed", imported.confirmed());
        }
    }

    private static Settings facts(Provenance provenance) {
        return provenance instanceof Provenance.Imported imported ? imported.suggested() : Settings.NONE;
    }

    private static JsonNode descriptors(Optional<Descriptors> found) {
        ObjectNode node = Json.object();
        Json.number(node, "peak", found.map(Descriptors::peak).orElse(null));
        Json.number(node, "loudness", found.map(Descriptors::loudness).orElse(null));
        Json.number(node, "pitch", found.map(Descriptors::pitch).orElse(null));
        Json.number(
                node, "pitchConfidence", found.map(Descriptors::pitchConfidence).orElse(null));
        Json.number(node, "brightness", found.map(Descriptors::brightness).orElse(null));
        if (found.isPresent()) {
            node.set("onsets", Json.array(found.get().onsets(), Json::value));
        } else {
            node.putNull("onsets");
        }
        return node;
    }

    private JsonNode placements(ClipId clip) {
        Composition composition = studio.composition();
        return Json.array(
                composition.tracks().stream()
                        .flatMap(track -> track.placements().stream()
                                .filter(placement -> placement.clip().equals(clip))
                                .map(placement -> placement(track, placement, composition.rate())))
                        .toList(),
                node -> node);
    }

    private static JsonNode placement(Track track, Placement placement, int rate) {
        return Json.object()
                .put("id", placement.id().value())
                .put("track", track.name())
                .put("start", (double) placement.start() / rate)
                .put("duration", (double) placement.length() / rate)
                .put("gainDb", placement.gainDb());
    }

    /** One clip with all its ancestors and, where it has them, its notes. */
    ObjectNode whole(DescribeClip described) {
        ObjectNode node = clip(described.clip());
        Ancestry ancestry = described.ancestry();
        node.set("ancestors", Json.array(ancestry.ancestors(), this::clip));
        node.set("missing", Json.array(ancestry.missing(), id -> Json.value(id.value())));
        described.notes().ifPresent(notes -> notes(node, notes));
        if (described.clip().provenance() instanceof Provenance.Generated generated) {
            generated.outcome().values().forEach((name, value) -> node.set(name, Json.value(value)));
        }
        return node;
    }

    private static void notes(ObjectNode node, NoteSequence notes) {
        node.put("qpm", notes.qpm());
        node.set("notes", Json.array(notes.notes(), ClipJson::note));
    }

    private static JsonNode note(Note note) {
        return Json.object()
                .put("pitch", note.pitch())
                .put("velocity", note.velocity())
                .put("start", note.start())
                .put("end", note.end());
    }
}
