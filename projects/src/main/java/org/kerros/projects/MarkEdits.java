package org.kerros.projects;

import org.kerros.timeline.MarkerId;
import org.kerros.timeline.SectionId;
import org.kerros.timeline.edit.AddMarker;
import org.kerros.timeline.edit.AddSection;
import org.kerros.timeline.edit.ChangeMarker;
import org.kerros.timeline.edit.ChangeSection;
import org.kerros.timeline.edit.RemoveMarker;
import org.kerros.timeline.edit.RemoveSection;

/** Edits of sections and markers as they stand in journals. */
final class MarkEdits {
    private MarkEdits() {}

    static void addTo(EditKinds kinds) {
        kinds.add(
                "addSection",
                AddSection.class,
                edit -> CompositionText.section(edit.section()),
                node -> new AddSection(CompositionText.section(node)));
        kinds.add(
                "changeSection",
                ChangeSection.class,
                edit -> CompositionText.section(edit.section()),
                node -> new ChangeSection(CompositionText.section(node)));
        kinds.add(
                "removeSection",
                RemoveSection.class,
                edit -> Json.object().put("id", edit.section().value()),
                node -> new RemoveSection(new SectionId(Json.text(node, "id"))));
        kinds.add(
                "addMarker",
                AddMarker.class,
                edit -> CompositionText.marker(edit.marker()),
                node -> new AddMarker(CompositionText.marker(node)));
        kinds.add(
                "changeMarker",
                ChangeMarker.class,
                edit -> CompositionText.marker(edit.marker()),
                node -> new ChangeMarker(CompositionText.marker(node)));
        kinds.add(
                "removeMarker",
                RemoveMarker.class,
                edit -> Json.object().put("id", edit.marker().value()),
                node -> new RemoveMarker(new MarkerId(Json.text(node, "id"))));
    }
}
