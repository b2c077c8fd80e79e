package org.kerros.projects;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.SetFades;
import org.kerros.timeline.edit.SetTempo;
import org.kerros.timeline.edit.Together;
import org.kerros.timeline.testing.Moves;

class EditCodecTest {
    /** {@code automateGain} and {@code automatePan} became {@code automate}. */
    private static final int NAMES_NO_LONGER_WRITTEN = 2;

    @Test
    void every_kind_of_edit_is_written_and_read_back_equal() throws Exception {
        Set<Class<?>> seen = new HashSet<>();
        Moves moves = new Moves(new SplittableRandom(5));
        Composition composition = Composition.empty(48_000);
        for (int i = 0; i < 6_000; i++) {
            Edit edit = moves.next(composition);
            composition = edit.applyTo(composition);
            seen.add(edit.getClass());

            assertThat(readBack(edit)).isEqualTo(edit);
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(Arrays.asList(Edit.class.getPermittedSubclasses()));
        assertThat(CompositionText.read(readBack(CompositionText.write(composition))))
                .isEqualTo(composition);
    }

    @Test
    void edits_inside_edits_inside_edits_are_kept() throws Exception {
        Edit fade = new SetFades(new PlacementId("p"), Fade.NONE, new Fade(0, FadeShape.EQUAL_POWER));
        Edit deep = new Together("outer", List.of(fade, new Together("in \"ner\"\n", List.of(fade))));

        assertThat(readBack(deep)).isEqualTo(deep);
    }

    @Test
    void the_names_of_operations_never_change() {
        assertThat(EditCodec.write(new SetTempo(Composition.empty(1).tempo())).toString())
                .isEqualTo("{\"op\":\"setTempo\",\"beatsPerMinute\":120.0,\"beatsPerBar\":4,\"beatUnit\":4}");
        assertThat(List.of(
                        "addTrack",
                        "removeTrack",
                        "moveTrack",
                        "renameTrack",
                        "mute",
                        "solo",
                        "setTrackGain",
                        "setTrackPan",
                        "automateGain",
                        "automatePan",
                        "place",
                        "remove",
                        "move",
                        "trim",
                        "split",
                        "fade",
                        "setGain",
                        "replaceClip",
                        "addSection",
                        "changeSection",
                        "removeSection",
                        "addMarker",
                        "changeMarker",
                        "removeMarker",
                        "setTempo",
                        "setLength",
                        "together",
                        "setOutput",
                        "setWidth",
                        "invert",
                        "automate",
                        "addEffect",
                        "removeEffect",
                        "moveEffect",
                        "setEffect",
                        "switchEffect",
                        "setSend",
                        "removeSend",
                        "treat",
                        "crossfade"))
                .allMatch(EditCodec::isEdit)
                .hasSize(Edit.class.getPermittedSubclasses().length + NAMES_NO_LONGER_WRITTEN);
    }

    private static Edit readBack(Edit edit) throws Exception {
        return EditCodec.read(readBack(EditCodec.write(edit)));
    }

    private static JsonNode readBack(JsonNode node) throws Exception {
        return Json.read(Json.line(node));
    }
}
