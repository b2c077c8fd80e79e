package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.CrossfadePlacements;
import org.kerros.timeline.edit.MovePlacement;
import org.kerros.timeline.edit.RemovePlacement;
import org.kerros.timeline.edit.ReplaceClip;
import org.kerros.timeline.edit.SetFades;
import org.kerros.timeline.edit.SetPlacementGain;
import org.kerros.timeline.edit.SplitPlacement;
import org.kerros.timeline.edit.TreatPlacement;
import org.kerros.timeline.edit.TrimPlacement;

/** Edits of placements as they stand in journals. */
final class PlacementEdits {
    private PlacementEdits() {}

    static void addTo(EditKinds kinds) {
        kinds.add(
                "place",
                AddPlacement.class,
                PlacementEdits::place,
                node -> new AddPlacement(TrackEdits.track(node), PlacementText.read(node)));
        kinds.add(
                "remove",
                RemovePlacement.class,
                edit -> on(edit.placement()),
                node -> new RemovePlacement(placement(node)));
        kinds.add(
                "move",
                MovePlacement.class,
                PlacementEdits::move,
                node -> new MovePlacement(placement(node), TrackEdits.track(node), Json.integer(node, "startFrame")));
        kinds.add(
                "trim",
                TrimPlacement.class,
                PlacementEdits::trim,
                node -> new TrimPlacement(
                        placement(node), PlacementText.source(node), Json.integer(node, "startFrame")));
        kinds.add(
                "split",
                SplitPlacement.class,
                PlacementEdits::split,
                node -> new SplitPlacement(
                        placement(node), Json.integer(node, "frame"), new PlacementId(Json.text(node, "right"))));
        kinds.add(
                "fade",
                SetFades.class,
                PlacementEdits::fade,
                node -> new SetFades(
                        placement(node), PlacementText.fade(node, "fadeIn"), PlacementText.fade(node, "fadeOut")));
        kinds.add(
                "setGain",
                SetPlacementGain.class,
                edit -> on(edit.placement()).put("gainDb", edit.gainDb()),
                node -> new SetPlacementGain(placement(node), gainDb(node)));
        kinds.add(
                "replaceClip",
                ReplaceClip.class,
                PlacementEdits::replaceClip,
                node -> new ReplaceClip(
                        placement(node), new ClipId(Json.text(node, "clip")), PlacementText.source(node)));
        kinds.add(
                "treat",
                TreatPlacement.class,
                PlacementEdits::treat,
                node -> new TreatPlacement(placement(node), TreatmentText.read(node), PlacementText.source(node)));
        kinds.add(
                "crossfade",
                CrossfadePlacements.class,
                edit -> on(edit.one())
                        .put("other", edit.other().value())
                        .put("shape", PlacementText.shapeName(edit.shape())),
                node -> new CrossfadePlacements(
                        placement(node),
                        new PlacementId(Json.text(node, "other")),
                        PlacementText.shape(Json.text(node, "shape", "equalPower"))));
    }

    private static ObjectNode place(AddPlacement edit) {
        return TrackEdits.on(edit.track()).setAll(PlacementText.write(edit.placement()));
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

    private static ObjectNode treat(TreatPlacement edit) {
        ObjectNode node = on(edit.placement());
        TreatmentText.put(node, edit.treatment());
        PlacementText.putSource(node, edit.source());
        return node;
    }

    private static ObjectNode on(PlacementId placement) {
        return Json.object().put("placement", placement.value());
    }

    private static PlacementId placement(JsonNode node) {
        return new PlacementId(Json.text(node, "placement"));
    }

    static float gainDb(JsonNode node) {
        return (float) Json.number(node, "gainDb");
    }
}
