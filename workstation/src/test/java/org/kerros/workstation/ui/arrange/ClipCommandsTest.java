package org.kerros.workstation.ui.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Samples;

class ClipCommandsTest {
    private Desk desk;
    private TimelineModel model;
    private ClipCommands commands;

    @BeforeEach
    void a_piece_of_one_track_with_two_clips() {
        desk = Samples.desk(1, 2);
        model = new TimelineModel(desk.piece(), desk.selection(), desk.playhead());
        commands = new ClipCommands(desk.piece(), model);
    }

    private Composition composition() {
        return desk.piece().composition().get();
    }

    private Placement first() {
        return composition().placements().findFirst().orElseThrow();
    }

    private void selectFirst() {
        desk.selection().select(first(), composition().tracks().get(0).id());
    }

    @Test
    void splitting_cuts_what_lies_under_the_playhead() {
        desk.playhead().set(first().start() + first().length() / 2);

        commands.split();

        assertThat(composition().placements()).hasSize(3);
    }

    @Test
    void splitting_beside_the_selection_does_nothing() {
        Composition before = composition();
        selectFirst();
        desk.playhead().set(first().end() + 1000);

        commands.split();

        assertThat(composition()).isSameAs(before);
    }

    @Test
    void a_duplicate_stands_right_behind_and_is_selected() {
        selectFirst();

        commands.duplicate();

        Placement copy = model.selected().get(0);
        assertThat(copy.start()).isEqualTo(first().end());
        assertThat(copy.source()).isEqualTo(first().source());
    }

    @Test
    void cut_and_paste_moves_to_the_playhead() {
        selectFirst();
        Placement cut = first();
        commands.cut();
        desk.playhead().set(5L * Samples.RATE);

        commands.paste();

        assertThat(model.selected()).singleElement().satisfies(pasted -> {
            assertThat(pasted.start()).isEqualTo(5L * Samples.RATE);
            assertThat(pasted.clip()).isEqualTo(cut.clip());
        });
    }

    @Test
    void trimming_by_key_moves_the_edge_to_the_playhead() {
        selectFirst();
        long end = first().end();
        desk.playhead().set(first().start() + 48_000);

        commands.trimStart();

        assertThat(first().start()).isEqualTo(desk.playhead().get());
        assertThat(first().end()).isEqualTo(end);
    }

    @Test
    void nudging_never_leaves_the_piece() {
        selectFirst();

        commands.nudge(-1, true);
        commands.nudge(-1, true);

        assertThat(first().start()).isNotNegative();
    }

    @Test
    void arrow_keys_walk_along_the_track() {
        selectFirst();

        commands.selectNeighbour(1, 0);

        assertThat(model.selected())
                .containsExactly(composition().placements().skip(1).findFirst().orElseThrow());
    }

    @Test
    void deleting_everything_is_one_step_back() {
        Composition before = composition();
        commands.selectAll();

        commands.delete();
        assertThat(composition().placements()).isEmpty();
        desk.piece().undo();

        assertThat(composition()).isEqualTo(before);
    }
}
