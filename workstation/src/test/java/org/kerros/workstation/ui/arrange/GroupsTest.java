package org.kerros.workstation.ui.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;
import org.kerros.timeline.edit.MovePlacement;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Samples;

class GroupsTest {
    private Desk desk;
    private TimelineModel model;
    private TrackCommands tracks;
    private ClipCommands clips;

    @BeforeEach
    void three_tracks_with_two_clips_each() {
        desk = Samples.desk(3, 2);
        model = new TimelineModel(desk.piece(), desk.selection(), desk.playhead());
        model.resized(1000, 500);
        tracks = new TrackCommands(desk.piece(), model);
        clips = new ClipCommands(desk.piece(), model);
    }

    private Composition composition() {
        return desk.piece().composition().get();
    }

    private Track track(int index) {
        return composition().tracks().get(index);
    }

    private void groupFirstAndLast() {
        desk.selection()
                .placements()
                .set(Set.of(
                        track(0).placements().get(0).id(),
                        track(2).placements().get(1).id()));
        tracks.group();
    }

    @Test
    void the_tracks_of_selected_clips_come_together_below_their_group() {
        groupFirstAndLast();

        assertThat(composition().tracks())
                .extracting(Track::kind)
                .containsExactly(TrackKind.GROUP, TrackKind.AUDIO, TrackKind.AUDIO, TrackKind.AUDIO);
        assertThat(composition().tracks()).extracting(each -> each.id().value()).endsWith("t0", "t2", "t1");
        assertThat(track(1).output()).isEqualTo(track(0).id());
        assertThat(track(2).output()).isEqualTo(track(0).id());
        assertThat(track(3).output()).isEqualTo(TrackId.MASTER);
        desk.piece().undo();
        assertThat(composition().tracks()).hasSize(3);
    }

    @Test
    void a_folded_group_hides_its_members_and_nothing_else() {
        groupFirstAndLast();
        int whole = model.lanes().get().height();

        model.toggleFold(track(0).id());

        Lanes lanes = model.lanes().get();
        assertThat(lanes.height()).isEqualTo(whole - 2 * lanes.rowHeight());
        assertThat(lanes.isShown(1)).isFalse();
        assertThat(lanes.indexAt(lanes.rowHeight() + 5)).isEqualTo(3);
        model.toggleFold(track(0).id());
        assertThat(model.lanes().get().height()).isEqualTo(whole);
    }

    @Test
    void clips_cannot_be_dropped_on_a_group() {
        groupFirstAndLast();
        Composition before = composition();
        Placement moving = track(1).placements().get(0);
        desk.selection().select(moving, track(1).id());

        model.grab(new Hit(Hit.Part.CLIP, java.util.Optional.of(moving)), Pointer.at(moving.start(), 1));
        model.dragTo(Pointer.at(moving.start(), 0));
        assertThat(model.hint().get()).isEqualTo("Clips stand on tracks, not on groups and returns");
        model.drop();

        assertThat(composition()).isSameAs(before);
    }

    @Test
    void a_return_holds_no_clips_and_comes_last() {
        tracks.addReturn();

        assertThat(track(3).kind()).isEqualTo(TrackKind.RETURN);
        assertThat(track(3).name()).isEqualTo("Return 1");
    }

    @Test
    void overlapping_clips_are_crossed_and_others_are_not() {
        Placement first = track(1).placements().get(0);
        Placement second = track(1).placements().get(1);
        desk.selection().placements().set(Set.of(first.id(), second.id()));
        clips.crossfade(FadeShape.EQUAL_POWER);
        assertThat(desk.piece().composition().get().placement(first.id())).contains(first);

        long overlap = 12_000;
        desk.piece().apply(new MovePlacement(second.id(), track(1).id(), first.end() - overlap));
        clips.crossfade(FadeShape.EQUAL_POWER);

        assertThat(fadeOut(first.id())).isEqualTo(overlap);
        assertThat(composition().placement(second.id()).orElseThrow().fadeIn().frames())
                .isEqualTo(overlap);
    }

    private long fadeOut(PlacementId id) {
        return composition().placement(id).orElseThrow().fadeOut().frames();
    }
}
