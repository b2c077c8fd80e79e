package org.kerros.workstation.ui.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kerros.timeline.Composition;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Samples;

class TrackCommandsTest {
    private final Desk desk = Samples.desk(2, 1);
    private final TimelineModel model = new TimelineModel(desk.piece(), desk.selection(), desk.playhead());
    private final TrackCommands commands = new TrackCommands(desk.piece(), model);

    private Composition composition() {
        return desk.piece().composition().get();
    }

    @Test
    void a_new_track_stands_below_the_selected_one() {
        commands.select(0);

        commands.add();

        assertThat(composition().tracks()).hasSize(3);
        assertThat(commands.selected()).contains(composition().tracks().get(1));
    }

    @Test
    void tracks_change_places() {
        String first = composition().tracks().get(0).name();
        commands.select(0);

        commands.move(1);

        assertThat(composition().tracks().get(1).name()).isEqualTo(first);
    }

    @Test
    void the_section_under_the_playhead_is_removed_and_its_clips_stay() {
        desk.playhead().set(35L * Samples.RATE);
        long placements = composition().placements().count();

        commands.removeSection();

        assertThat(composition().sections())
                .extracting(section -> section.name())
                .containsExactly("birth", "disintegration");
        assertThat(composition().placements()).hasSize((int) placements);
    }

    @Test
    void the_marker_before_the_playhead_is_removed() {
        desk.playhead().set(5L * Samples.RATE);
        commands.removeMarker();
        assertThat(composition().markers()).hasSize(1);

        desk.playhead().set(15L * Samples.RATE);
        commands.removeMarker();

        assertThat(composition().markers()).isEmpty();
    }
}
