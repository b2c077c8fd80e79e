package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.edit.MoveTrack;
import org.kerros.timeline.edit.MuteTrack;
import org.kerros.timeline.edit.RemoveTrack;
import org.kerros.timeline.edit.RenameTrack;
import org.kerros.timeline.edit.SetOutput;
import org.kerros.timeline.edit.SetTrackGain;
import org.kerros.timeline.edit.SetTrackPan;
import org.kerros.timeline.edit.SoloTrack;

/** Edits of tracks as they stand in journals. */
final class TrackEdits {
    private TrackEdits() {}

    static void addTo(EditKinds kinds) {
        kinds.add(
                "addTrack",
                AddTrack.class,
                TrackEdits::addTrack,
                node -> new AddTrack(Json.small(node, "index"), TrackText.read(node)));
        kinds.add("removeTrack", RemoveTrack.class, edit -> on(edit.track()), node -> new RemoveTrack(track(node)));
        kinds.add(
                "moveTrack",
                MoveTrack.class,
                edit -> on(edit.track()).put("index", edit.newIndex()),
                node -> new MoveTrack(track(node), Json.small(node, "index")));
        kinds.add(
                "renameTrack",
                RenameTrack.class,
                edit -> on(edit.track()).put("name", edit.name()),
                node -> new RenameTrack(track(node), Json.text(node, "name")));
        kinds.add(
                "mute",
                MuteTrack.class,
                edit -> on(edit.track()).put("mute", edit.mute()),
                node -> new MuteTrack(track(node), Json.flag(node, "mute", true)));
        kinds.add(
                "solo",
                SoloTrack.class,
                edit -> on(edit.track()).put("solo", edit.solo()),
                node -> new SoloTrack(track(node), Json.flag(node, "solo", true)));
        kinds.add(
                "setTrackGain",
                SetTrackGain.class,
                edit -> on(edit.track()).put("gainDb", edit.gainDb()),
                node -> new SetTrackGain(track(node), PlacementEdits.gainDb(node)));
        kinds.add(
                "setTrackPan",
                SetTrackPan.class,
                edit -> on(edit.track()).put("pan", edit.pan()),
                node -> new SetTrackPan(track(node), (float) Json.number(node, "pan")));
        kinds.add(
                "setOutput",
                SetOutput.class,
                edit -> on(edit.track()).put("output", edit.output().value()),
                node -> new SetOutput(track(node), new TrackId(Json.text(node, "output", TrackId.MASTER.value()))));
    }

    private static ObjectNode addTrack(AddTrack edit) {
        return Json.object().put("index", edit.index()).setAll(TrackText.write(edit.track()));
    }

    static ObjectNode on(TrackId track) {
        return Json.object().put("track", track.value());
    }

    static TrackId track(JsonNode node) {
        return new TrackId(Json.text(node, "track"));
    }
}
