package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.kerros.timeline.Automation;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.MarkerId;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.SectionId;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddMarker;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.AddSection;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.edit.AutomateGain;
import org.kerros.timeline.edit.AutomatePan;
import org.kerros.timeline.edit.ChangeMarker;
import org.kerros.timeline.edit.ChangeSection;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.MovePlacement;
import org.kerros.timeline.edit.MoveTrack;
import org.kerros.timeline.edit.MuteTrack;
import org.kerros.timeline.edit.RemoveMarker;
import org.kerros.timeline.edit.RemovePlacement;
import org.kerros.timeline.edit.RemoveSection;
import org.kerros.timeline.edit.RemoveTrack;
import org.kerros.timeline.edit.RenameTrack;
import org.kerros.timeline.edit.ReplaceClip;
import org.kerros.timeline.edit.SetFades;
import org.kerros.timeline.edit.SetLength;
import org.kerros.timeline.edit.SetPlacementGain;
import org.kerros.timeline.edit.SetTempo;
import org.kerros.timeline.edit.SetTrackGain;
import org.kerros.timeline.edit.SetTrackPan;
import org.kerros.timeline.edit.SoloTrack;
import org.kerros.timeline.edit.SplitPlacement;
import org.kerros.timeline.edit.Together;
import org.kerros.timeline.edit.TrimPlacement;

/**
 * Edits as JSON objects, and back. {@code op} names the kind of edit; a name is for ever, because old journals hold
 * it.
 */
final class EditCodec {
    /** One kind of edit: the name it has in journals, and both ways. */
    private record Kind<E extends Edit>(
            String op, Class<E> type, Function<E, ObjectNode> write, Function<JsonNode, E> read) {
        ObjectNode written(Edit edit) {
            ObjectNode node = Json.object().put("op", op);
            return node.setAll(write.apply(type.cast(edit)));
        }
    }

    private static final Map<String, Kind<?>> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<?>, Kind<?>> BY_TYPE = new LinkedHashMap<>();

    static {
        tracks();
        placements();
        sectionsAndMarkers();
        kind(
                "setTempo",
                SetTempo.class,
                edit -> CompositionText.tempo(edit.tempo()),
                node -> new SetTempo(CompositionText.tempo(node)));
        kind(
                "setLength",
                SetLength.class,
                edit -> Json.object().put("frames", edit.frames()),
                node -> new SetLength(Json.integer(node, "frames")));
        kind("together", Together.class, EditCodec::together, EditCodec::together);
    }

    private EditCodec() {}

    static ObjectNode write(Edit edit) {
        Kind<?> kind = BY_TYPE.get(edit.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("No journal name for " + edit.getClass());
        }
        return kind.written(edit);
    }

    static Edit read(JsonNode node) {
        String op = Json.text(node, "op");
        Kind<?> kind = BY_NAME.get(op);
        if (kind == null) {
            throw new IllegalArgumentException("\"" + op + "\" is no edit");
        }
        return kind.read().apply(node);
    }

    static boolean isEdit(String op) {
        return BY_NAME.containsKey(op);
    }

    private static void tracks() {
        kind(
                "addTrack",
                AddTrack.class,
                EditCodec::addTrack,
                node -> new AddTrack(Json.small(node, "index"), TrackText.read(node)));
        kind("removeTrack", RemoveTrack.class, edit -> on(edit.track()), node -> new RemoveTrack(track(node)));
        kind(
                "moveTrack",
                MoveTrack.class,
                edit -> on(edit.track()).put("index", edit.newIndex()),
                node -> new MoveTrack(track(node), Json.small(node, "index")));
        kind(
                "renameTrack",
                RenameTrack.class,
                edit -> on(edit.track()).put("name", edit.name()),
                node -> new RenameTrack(track(node), Json.text(node, "name")));
        kind(
                "mute",
                MuteTrack.class,
                edit -> on(edit.track()).put("mute", edit.mute()),
                node -> new MuteTrack(track(node), Json.flag(node, "mute", true)));
        kind(
                "solo",
                SoloTrack.class,
                edit -> on(edit.track()).put("solo", edit.solo()),
                node -> new SoloTrack(track(node), Json.flag(node, "solo", true)));
        kind(
                "setTrackGain",
                SetTrackGain.class,
                edit -> on(edit.track()).put("gainDb", edit.gainDb()),
                node -> new SetTrackGain(track(node), gainDb(node)));
        kind(
                "setTrackPan",
                SetTrackPan.class,
                edit -> on(edit.track()).put("pan", edit.pan()),
                node -> new SetTrackPan(track(node), (float) Json.number(node, "pan")));
        kind(
                "automateGain",
                AutomateGain.class,
                edit -> automation(edit.track(), edit.automation()),
                node -> new AutomateGain(track(node), TrackText.automation(node, "points")));
        kind(
                "automatePan",
                AutomatePan.class,
                edit -> automation(edit.track(), edit.automation()),
                node -> new AutomatePan(track(node), TrackText.automation(node, "points")));
    }

    private static void placements() {
        kind(
                "place",
                AddPlacement.class,
                EditCodec::place,
                node -> new AddPlacement(track(node), PlacementText.read(node)));
        kind(
                "remove",
                RemovePlacement.class,
                edit -> on(edit.placement()),
                node -> new RemovePlacement(placement(node)));
        kind(
                "move",
                MovePlacement.class,
                EditCodec::move,
                node -> new MovePlacement(placement(node), track(node), Json.integer(node, "startFrame")));
        kind(
                "trim",
                TrimPlacement.class,
                EditCodec::trim,
                node -> new TrimPlacement(
                        placement(node), PlacementText.source(node), Json.integer(node, "startFrame")));
        kind(
                "split",
                SplitPlacement.class,
                EditCodec::split,
                node -> new SplitPlacement(
                        placement(node), Json.integer(node, "frame"), new PlacementId(Json.text(node, "right"))));
        kind(
                "fade",
                SetFades.class,
                EditCodec::fade,
                node -> new SetFades(
                        placement(node), PlacementText.fade(node, "fadeIn"), PlacementText.fade(node, "fadeOut")));
        kind(
                "setGain",
                SetPlacementGain.class,
                edit -> on(edit.placement()).put("gainDb", edit.gainDb()),
                node -> new SetPlacementGain(placement(node), gainDb(node)));
        kind(
                "replaceClip",
                ReplaceClip.class,
                EditCodec::replaceClip,
                node -> new ReplaceClip(
                        placement(node), new ClipId(Json.text(node, "clip")), PlacementText.source(node)));
    }

    private static void sectionsAndMarkers() {
        kind(
                "addSection",
                AddSection.class,
                edit -> CompositionText.section(edit.section()),
                node -> new AddSection(CompositionText.section(node)));
        kind(
                "changeSection",
                ChangeSection.class,
                edit -> CompositionText.section(edit.section()),
                node -> new ChangeSection(CompositionText.section(node)));
        kind(
                "removeSection",
                RemoveSection.class,
                edit -> Json.object().put("id", edit.section().value()),
                node -> new RemoveSection(new SectionId(Json.text(node, "id"))));
        kind(
                "addMarker",
                AddMarker.class,
                edit -> CompositionText.marker(edit.marker()),
                node -> new AddMarker(CompositionText.marker(node)));
        kind(
                "changeMarker",
                ChangeMarker.class,
                edit -> CompositionText.marker(edit.marker()),
                node -> new ChangeMarker(CompositionText.marker(node)));
        kind(
                "removeMarker",
                RemoveMarker.class,
                edit -> Json.object().put("id", edit.marker().value()),
                node -> new RemoveMarker(new MarkerId(Json.text(node, "id"))));
    }

    private static <E extends Edit> void kind(
            String op, Class<E> type, Function<E, ObjectNode> write, Function<JsonNode, E> read) {
        Kind<E> kind = new Kind<>(op, type, write, read);
        BY_NAME.put(op, kind);
        BY_TYPE.put(type, kind);
    }

    private static ObjectNode addTrack(AddTrack edit) {
        return Json.object().put("index", edit.index()).setAll(TrackText.write(edit.track()));
    }

    private static ObjectNode place(AddPlacement edit) {
        return on(edit.track()).setAll(PlacementText.write(edit.placement()));
    }

    private static ObjectNode move(MovePlacement edit) {
        return on(edit.placement()).put("track", edit.track().value()).put("startFrame", edit.newStart());
    }

    private static ObjectNode trim(TrimPlacement edit) {
        ObjectNode node = on(edit.placement()).put("startFrame", edit.start());
        PlacementText.putSource(node, edit.source());
        return node;
    }

    private static ObjectNode split(SplitPlacement edit) {
        return on(edit.placement())
                .put("frame", edit.frame())
                .put("right", edit.right().value());
    }

    private static ObjectNode fade(SetFades edit) {
        ObjectNode node = on(edit.placement());
        PlacementText.putFade(node, "fadeIn", edit.fadeIn());
        PlacementText.putFade(node, "fadeOut", edit.fadeOut());
        return node;
    }

    private static ObjectNode replaceClip(ReplaceClip edit) {
        ObjectNode node = on(edit.placement()).put("clip", edit.clip().value());
        PlacementText.putSource(node, edit.source());
        return node;
    }

    private static ObjectNode together(Together edit) {
        ObjectNode node = Json.object().put("label", edit.label());
        node.set("edits", Json.array(edit.edits(), EditCodec::write));
        return node;
    }

    private static Together together(JsonNode node) {
        return new Together(Json.text(node, "label"), Json.list(node, "edits", EditCodec::read));
    }

    private static ObjectNode automation(TrackId track, Automation automation) {
        ObjectNode node = on(track);
        node.set("points", TrackText.automation(automation));
        return node;
    }

    private static ObjectNode on(TrackId track) {
        return Json.object().put("track", track.value());
    }

    private static ObjectNode on(PlacementId placement) {
        return Json.object().put("placement", placement.value());
    }

    private static TrackId track(JsonNode node) {
        return new TrackId(Json.text(node, "track"));
    }

    private static PlacementId placement(JsonNode node) {
        return new PlacementId(Json.text(node, "placement"));
    }

    private static float gainDb(JsonNode node) {
        return (float) Json.number(node, "gainDb");
    }
}
