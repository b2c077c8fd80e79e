package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddInsert;
import org.kerros.timeline.edit.Automate;
import org.kerros.timeline.edit.InvertTrack;
import org.kerros.timeline.edit.MoveInsert;
import org.kerros.timeline.edit.RemoveInsert;
import org.kerros.timeline.edit.RemoveSend;
import org.kerros.timeline.edit.SetInsert;
import org.kerros.timeline.edit.SetSend;
import org.kerros.timeline.edit.SetTrackWidth;
import org.kerros.timeline.edit.SwitchInsert;

/** Edits of strips as they stand in journals: effects, sends, automation. The master is track "master". */
final class StripEdits {
    private StripEdits() {}

    static void addTo(EditKinds kinds) {
        inserts(kinds);
        sends(kinds);
        kinds.add(
                "setWidth",
                SetTrackWidth.class,
                edit -> on(edit.track()).put("width", edit.width()),
                node -> new SetTrackWidth(track(node), (float) Json.number(node, "width")));
        kinds.add(
                "invert",
                InvertTrack.class,
                edit -> on(edit.track()).put("inverted", edit.inverted()),
                node -> new InvertTrack(track(node), Json.flag(node, "inverted", true)));
        kinds.add(
                "automate",
                Automate.class,
                StripEdits::automate,
                node -> new Automate(track(node), AutomationText.target(node), AutomationText.read(node, "points")));
        // Journals of the first versions name these two so.
        kinds.addOld("automateGain", node -> automated(node, AutomationTarget.GAIN));
        kinds.addOld("automatePan", node -> automated(node, AutomationTarget.PAN));
    }

    private static void inserts(EditKinds kinds) {
        kinds.add(
                "addEffect",
                AddInsert.class,
                edit -> on(edit.strip()).put("index", edit.index()).setAll(StripText.insert(edit.insert())),
                node -> new AddInsert(track(node), Json.small(node, "index"), StripText.insert(node)));
        kinds.add(
                "removeEffect",
                RemoveInsert.class,
                edit -> on(edit.strip(), edit.insert()),
                node -> new RemoveInsert(track(node), insert(node)));
        kinds.add(
                "moveEffect",
                MoveInsert.class,
                edit -> on(edit.strip(), edit.insert()).put("index", edit.newIndex()),
                node -> new MoveInsert(track(node), insert(node), Json.small(node, "index")));
        kinds.add(
                "setEffect",
                SetInsert.class,
                edit -> on(edit.strip(), edit.insert()).set("settings", StripText.settings(edit.settings())),
                node -> new SetInsert(track(node), insert(node), StripText.settings(node)));
        kinds.add(
                "switchEffect",
                SwitchInsert.class,
                edit -> on(edit.strip(), edit.insert()).put("on", edit.on()),
                node -> new SwitchInsert(track(node), insert(node), Json.flag(node, "on", true)));
    }

    private static void sends(EditKinds kinds) {
        kinds.add(
                "setSend",
                SetSend.class,
                edit -> on(edit.track()).setAll(StripText.send(edit.send())),
                node -> new SetSend(track(node), StripText.send(node)));
        kinds.add(
                "removeSend",
                RemoveSend.class,
                edit -> on(edit.track()).put("to", edit.to().value()),
                node -> new RemoveSend(track(node), new TrackId(Json.text(node, "to"))));
    }

    private static ObjectNode automate(Automate edit) {
        ObjectNode node = on(edit.track());
        node.setAll(AutomationText.target(edit.target()));
        node.set("points", AutomationText.write(edit.automation()));
        return node;
    }

    private static Automate automated(JsonNode node, AutomationTarget target) {
        return new Automate(track(node), target, AutomationText.read(node, "points"));
    }

    private static ObjectNode on(TrackId strip) {
        return TrackEdits.on(strip);
    }

    private static ObjectNode on(TrackId strip, InsertId insert) {
        return TrackEdits.on(strip).put("insert", insert.value());
    }

    private static TrackId track(JsonNode node) {
        return TrackEdits.track(node);
    }

    private static InsertId insert(JsonNode node) {
        return new InsertId(Json.text(node, "insert"));
    }
}
