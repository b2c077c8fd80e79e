package org.kerros.timeline.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.Composition;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.testing.Compositions;
import org.kerros.timeline.testing.Moves;

class HistoryTest {
    @Property(tries = 300)
    void undo_leads_back_exactly_through_every_composition_there_was(@ForAll long seed) {
        History history = new History(Compositions.twoTracks());
        List<Composition> seen = walk(history, seed, 60);

        for (int i = seen.size() - 2; i >= 0; i--) {
            assertThat(history.undo()).isEqualTo(seen.get(i));
        }
        assertThat(history.canUndo()).isFalse();
    }

    @Property(tries = 300)
    void redo_repeats_exactly_what_was_undone(@ForAll long seed) {
        History history = new History(Compositions.twoTracks());
        List<Composition> seen = walk(history, seed, 60);
        while (history.canUndo()) {
            history.undo();
        }

        for (Composition later : seen.subList(1, seen.size())) {
            assertThat(history.redo()).isEqualTo(later);
        }
        assertThat(history.canRedo()).isFalse();
    }

    @Property(tries = 300)
    void replaying_the_edits_gives_the_composition_that_was_made_live(@ForAll long seed) {
        History live = new History(Compositions.twoTracks());
        walk(live, seed, 60);

        History replayed = new History(Compositions.twoTracks());
        live.edits().forEach(replayed::apply);

        assertThat(replayed.present()).isEqualTo(live.present());
    }

    @Test
    void a_new_edit_forgets_what_was_undone() {
        History history = new History(Compositions.twoTracks());
        history.apply(new RenameTrack(new TrackId("pad"), "Drone"));
        history.undo();

        history.apply(new MuteTrack(new TrackId("pad"), true));

        assertThat(history.canRedo()).isFalse();
        assertThat(history.nextUndo()).map(Edit::label).contains("Mute track");
    }

    @Test
    void an_edit_that_does_not_fit_changes_nothing() {
        History history = new History(Compositions.twoTracks());

        assertThatThrownBy(() -> history.apply(new RemovePlacement(new PlacementId("nobody"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");

        assertThat(history.present()).isEqualTo(Compositions.twoTracks());
        assertThat(history.canUndo()).isFalse();
    }

    private static List<Composition> walk(History history, long seed, int steps) {
        Moves moves = new Moves(new SplittableRandom(seed));
        List<Composition> seen = new ArrayList<>(List.of(history.present()));
        for (int i = 0; i < steps; i++) {
            seen.add(history.apply(moves.next(history.present())));
        }
        return seen;
    }
}
