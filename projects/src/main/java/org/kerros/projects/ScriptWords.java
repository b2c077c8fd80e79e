package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kerros.library.Clip;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Insert;
import org.kerros.timeline.Marker;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Section;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.Together;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * Makes exact operations of what people write: a track, clip, section or marker by its name, {@code start},
 * {@code length}, {@code offset} and {@code at} as {@link Times}, and new ids and present values for what is left out.
 */
final class ScriptWords {
    private final Project project;

    ScriptWords(Project project) {
        this.project = project;
    }

    Edit edit(ObjectNode operation, Composition now) {
        ObjectNode exact = operation.deepCopy();
        String op = Json.text(exact, "op");
        if (!EditCodec.isEdit(op)) {
            throw new IllegalArgumentException("\"" + op + "\" is no operation");
        }
        if (op.equals("together")) {
            return together(exact, now);
        }
        Times.intoFrames(exact, now.rate());
        complete(op, exact, now);
        return EditCodec.read(exact);
    }

    private Together together(ObjectNode exact, Composition now) {
        List<Edit> edits = new ArrayList<>();
        Composition after = now;
        for (JsonNode one : Json.list(exact, "edits", node -> node)) {
            Edit edit = edit((ObjectNode) one, after);
            after = edit.applyTo(after);
            edits.add(edit);
        }
        return new Together(Json.text(exact, "label", "Several edits"), edits);
    }

    private void complete(String op, ObjectNode exact, Composition now) {
        for (String track : List.of("track", "to", "output")) {
            if (Json.has(exact, track)) {
                exact.put(track, track(Json.text(exact, track), now).value());
            }
        }
        if (Json.has(exact, "clip")) {
            exact.put("clip", clip(Json.text(exact, "clip")).id().value());
        }
        switch (op) {
            case "addTrack" -> addTrack(exact, now);
            case "place" -> place(exact, now);
            case "move" -> move(exact, now);
            case "trim", "replaceClip" -> stretch(exact, now);
            case "split" -> fill(exact, "right", project.newPlacementId().value());
            case "fade" -> fade(exact, now);
            case "treat" -> treat(exact, now);
            case "addEffect" -> addEffect(exact, now);
            case "setEffect", "switchEffect", "moveEffect", "removeEffect", "automate" -> insert(exact, now);
            case "setTempo" -> setTempo(exact, now);
            case "addSection" -> fill(exact, "id", project.newSectionId().value());
            case "addMarker" -> fill(exact, "id", project.newMarkerId().value());
            case "changeSection", "removeSection" -> section(exact, now);
            case "changeMarker", "removeMarker" -> marker(exact, now);
            default -> {
                // Complete as it stands.
            }
        }
    }

    private void addTrack(ObjectNode exact, Composition now) {
        fill(exact, "id", project.newTrackId().value());
        fill(exact, "index", now.tracks().size());
        fill(exact, "name", "Track " + (now.tracks().size() + 1));
    }

    private void place(ObjectNode exact, Composition now) {
        fill(exact, "id", project.newPlacementId().value());
        fill(exact, "startFrame", 0);
        fill(exact, "sourceFrame", 0);
        Clip clip = clip(Json.text(exact, "clip"));
        long whole = clip.format().isAudio()
                ? clip.format().framesAt(now.rate())
                : Math.round(clip.format().seconds() * now.rate());
        fill(exact, "frames", Math.max(1, whole - Json.integer(exact, "sourceFrame")));
    }

    private void move(ObjectNode exact, Composition now) {
        Placement found = placement(exact, now);
        fill(exact, "startFrame", found.start());
        now.trackOf(found.id())
                .ifPresent(track -> fill(exact, "track", track.id().value()));
    }

    private void stretch(ObjectNode exact, Composition now) {
        Placement found = placement(exact, now);
        fill(exact, "startFrame", found.start());
        fill(exact, "sourceFrame", found.source().start());
        fill(exact, "frames", found.length());
        fill(exact, "clip", found.clip().value());
    }

    private void fade(ObjectNode exact, Composition now) {
        Placement found = placement(exact, now);
        if (!exact.has("fadeIn")) {
            PlacementText.putFade(exact, "fadeIn", found.fadeIn());
        }
        if (!exact.has("fadeOut")) {
            PlacementText.putFade(exact, "fadeOut", found.fadeOut());
        }
    }

    private static void setTempo(ObjectNode exact, Composition now) {
        CompositionText.tempo(now.tempo()).properties().forEach(field -> {
            if (!exact.has(field.getKey())) {
                exact.set(field.getKey(), field.getValue());
            }
        });
    }

    private static void section(ObjectNode exact, Composition now) {
        Section found = one(
                "section",
                wanted(exact, "section"),
                now.sections(),
                one -> one.id().value(),
                Section::name);
        exact.put("id", found.id().value());
        fill(exact, "name", found.name());
        fill(exact, "startFrame", found.range().start());
        fill(exact, "frames", found.range().length());
    }

    private static void marker(ObjectNode exact, Composition now) {
        Marker found = one(
                "marker",
                wanted(exact, "marker"),
                now.markers(),
                one -> one.id().value(),
                Marker::name);
        exact.put("id", found.id().value());
        fill(exact, "name", found.name());
        fill(exact, "frame", found.frame());
    }

    private static String wanted(ObjectNode exact, String name) {
        return Json.has(exact, name) ? Json.text(exact, name) : Json.text(exact, "id");
    }

    private static void fill(ObjectNode exact, String name, String value) {
        if (!exact.has(name)) {
            exact.put(name, value);
        }
    }

    private static void fill(ObjectNode exact, String name, long value) {
        if (!exact.has(name)) {
            exact.put(name, value);
        }
    }

    private static TrackId track(String wanted, Composition now) {
        return wanted.equals(TrackId.MASTER.value())
                ? TrackId.MASTER
                : one("track", wanted, now.tracks(), track -> track.id().value(), Track::name)
                        .id();
    }

    /** What is heard of a treated clip is what was heard of it before, unless something else is said. */
    private static void treat(ObjectNode exact, Composition now) {
        Placement found = placement(exact, now);
        double ratio = TreatmentText.read(exact).framesOf(1_000_000)
                / (double) found.treatment().framesOf(1_000_000);
        boolean cloud = exact.has("cloud");
        fill(exact, "sourceFrame", cloud ? 0 : Math.round(found.source().start() * ratio));
        fill(
                exact,
                "frames",
                cloud
                        ? Json.integer(Json.required(exact, "cloud"), "frames")
                        : Math.max(1, Math.round(found.length() * ratio)));
    }

    private void addEffect(ObjectNode exact, Composition now) {
        fill(exact, "id", project.newInsertId().value());
        fill(exact, "index", now.strip(TrackEdits.track(exact)).inserts().size());
    }

    /** An insert by its id, or else the only one of an effect in its chain; settings left out stay. */
    private static void insert(ObjectNode exact, Composition now) {
        if (!Json.has(exact, "insert")) {
            return;
        }
        List<Insert> chain = now.strip(TrackEdits.track(exact)).inserts();
        Insert found = one(
                "effect",
                Json.text(exact, "insert"),
                chain,
                insert -> insert.id().value(),
                Insert::effect);
        exact.put("insert", found.id().value());
        if (Json.text(exact, "op").equals("setEffect")) {
            Map<String, String> settings = new LinkedHashMap<>(found.settings());
            settings.putAll(StripText.settings(exact));
            exact.set("settings", StripText.settings(settings));
        }
    }

    private static Placement placement(ObjectNode exact, Composition now) {
        String wanted = Json.text(exact, "placement");
        return one(
                "placement",
                wanted,
                now.placements().toList(),
                found -> found.id().value(),
                found -> "");
    }

    private Clip clip(String wanted) {
        return one("clip", wanted, project.clips().all(), clip -> clip.id().value(), Clip::name);
    }

    /** The clip an {@code updateClip} describes: a whole one, or one of the library with what is said replaced. */
    Clip clip(ObjectNode operation) {
        if (Json.has(operation, "media")) {
            return ClipCodec.read(operation);
        }
        Clip found = clip(Json.text(operation, "clip"));
        List<String> tags = operation.get("tags") instanceof ArrayNode
                ? Json.list(operation, "tags", JsonNode::asText)
                : found.notice().tags();
        return found.withName(Json.text(operation, "name", found.name()))
                .withNotice(new Clip.Notice(
                        tags,
                        (int) Json.integer(operation, "rating", found.notice().rating()),
                        Json.text(operation, "note", found.notice().note())));
    }

    /** What has an id, or else is the only one of a name. */
    private static <T> T one(
            String kind, String wanted, List<T> all, Function<T, String> id, Function<T, String> name) {
        Stream<T> exact = all.stream().filter(each -> id.apply(each).equals(wanted));
        List<T> named =
                all.stream().filter(each -> name.apply(each).equals(wanted)).toList();
        return exact.findFirst().orElseGet(() -> {
            if (named.size() == 1) {
                return named.get(0);
            }
            throw new KerrosException(
                    Problem.NOT_FOUND,
                    named.isEmpty()
                            ? "there is no " + kind + " \"" + wanted + "\""
                            : named.size() + " things are called \"" + wanted + "\"",
                    "use an id");
        });
    }
}
