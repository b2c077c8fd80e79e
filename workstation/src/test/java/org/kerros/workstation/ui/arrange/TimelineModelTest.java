package org.kerros.workstation.ui.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.PieceInMemory;
import org.kerros.workstation.ui.desk.Samples;
import org.kerros.workstation.ui.desk.Selection;

/** One pixel is 480 frames here, a hundredth of a second; tracks are 84 pixels high. */
class TimelineModelTest {
    private static final int RATE = Samples.RATE;
    private static final PlacementId FIRST = new PlacementId("first");
    private static final PlacementId SECOND = new PlacementId("second");

    private final PieceInMemory piece = new PieceInMemory(Composition.empty(RATE));
    private final Selection selection = new Selection();
    private final Value<Long> playhead = new Value<>(0L);
    private TimelineModel model;

    @BeforeEach
    void two_tracks_with_a_clip_each() {
        piece.clips().add(Samples.clip(0), Optional.empty());
        piece.apply(new AddTrack(0, Track.named(new TrackId("high"), "High")));
        piece.apply(new AddTrack(1, Track.named(new TrackId("low"), "Low")));
        piece.apply(new AddPlacement(new TrackId("high"), placement(FIRST, 1, 4, 2)));
        piece.apply(new AddPlacement(new TrackId("low"), placement(SECOND, 0, 3, 8)));
        model = new TimelineModel(piece, selection, playhead);
        model.resized(1000, 400);
        model.scale().set(new TimeScale(480, 0));
    }

    private static Placement placement(PlacementId id, int from, int seconds, int start) {
        return Placement.of(
                id, new ClipId("c0"), new FrameRange((long) from * RATE, (long) seconds * RATE), (long) start * RATE);
    }

    private Placement first() {
        return model.composition().placement(FIRST).orElseThrow();
    }

    private void press(Hit.Part part, double seconds, int track) {
        selection.select(first(), new TrackId("high"));
        model.grab(new Hit(part, Optional.of(first())), at(seconds, track));
    }

    private static Pointer at(double seconds, int track) {
        return Pointer.at(Math.round(seconds * RATE), track);
    }

    private static double seconds(long frames) {
        return (double) frames / RATE;
    }

    @Test
    void a_drag_is_one_edit_made_when_it_ends() {
        press(Hit.Part.CLIP, 3, 0);
        model.dragTo(at(5, 0));
        model.dragTo(at(6.5, 1));

        assertThat(seconds(first().start())).isEqualTo(2);
        assertThat(seconds(model.shown().placement(FIRST).orElseThrow().start()))
                .isEqualTo(5.5);
        model.drop();

        assertThat(seconds(first().start())).isEqualTo(5.5);
        assertThat(piece.composition().get().trackOf(FIRST).orElseThrow().name())
                .isEqualTo("Low");
        piece.undo();
        assertThat(seconds(first().start())).isEqualTo(2);
    }

    @Test
    void escape_leaves_everything_as_it_was() {
        Composition before = model.composition();
        press(Hit.Part.CLIP, 3, 0);
        model.dragTo(at(7, 0));

        model.cancel();
        model.drop();

        assertThat(model.composition()).isEqualTo(before);
    }

    @Test
    void a_moved_clip_snaps_to_the_edge_of_another() {
        press(Hit.Part.CLIP, 3, 0);

        model.dragTo(at(5.05, 0));

        assertThat(model.preview().snapLine()).hasValue(8L * RATE);
        assertThat(seconds(model.shown().placement(FIRST).orElseThrow().end())).isEqualTo(8);
    }

    @Test
    void alt_keeps_it_from_snapping() {
        press(Hit.Part.CLIP, 3, 0);

        model.dragTo(new Pointer(Math.round(5.05 * RATE), 0, true, false, false));

        assertThat(seconds(model.shown().placement(FIRST).orElseThrow().end())).isEqualTo(8.05);
    }

    @Test
    void shift_keeps_the_time_while_the_track_changes() {
        press(Hit.Part.CLIP, 3, 0);
        model.dragTo(new Pointer(Math.round(9.0 * RATE), 1, false, true, false));
        model.drop();

        assertThat(seconds(first().start())).isEqualTo(2);
        assertThat(model.composition().trackOf(FIRST).orElseThrow().name()).isEqualTo("Low");
    }

    @Test
    void ctrl_copies_and_leaves_the_original() {
        press(Hit.Part.CLIP, 3, 0);
        model.dragTo(new Pointer(Math.round(12.0 * RATE), 0, true, false, true));
        model.drop();

        assertThat(model.composition().placements()).hasSize(3);
        assertThat(seconds(first().start())).isEqualTo(2);
    }

    @Test
    void the_start_cannot_be_trimmed_past_the_beginning_of_the_clip() {
        press(Hit.Part.START_EDGE, 2, 0);
        model.dragTo(at(0.2, 0));
        model.drop();

        assertThat(first().source().start()).isZero();
        assertThat(seconds(first().start())).isEqualTo(1);
        assertThat(seconds(first().end())).isEqualTo(6);
    }

    @Test
    void the_end_can_be_trimmed_as_far_as_the_clip_has_sound() {
        press(Hit.Part.END_EDGE, 6, 0);
        model.dragTo(at(50, 0));
        model.drop();

        assertThat(seconds(first().source().end())).isEqualTo(12);
    }

    @Test
    void a_fade_ends_where_the_other_begins() {
        press(Hit.Part.FADE_IN, 2, 0);
        model.dragTo(at(3, 0));
        model.drop();
        press(Hit.Part.FADE_OUT, 6, 0);
        model.dragTo(at(1, 0));
        model.drop();

        assertThat(seconds(first().fadeIn().frames())).isEqualTo(1);
        assertThat(seconds(first().fadeOut().frames())).isEqualTo(3);
    }

    @Test
    void a_rubber_band_selects_what_it_touches() {
        model.grab(Hit.NOTHING, at(5, 0));
        model.dragTo(at(9, 1));

        assertThat(selection.placements().get()).isEqualTo(Set.of(FIRST, SECOND));
        model.dragTo(at(9, 0));
        assertThat(selection.placements().get()).isEqualTo(Set.of(FIRST));
    }

    @Test
    void edges_and_corners_of_a_clip_do_different_things() {
        assertThat(model.hit(201, 50).part()).isEqualTo(Hit.Part.START_EDGE);
        assertThat(model.hit(598, 50).part()).isEqualTo(Hit.Part.END_EDGE);
        assertThat(model.hit(208, 24).part()).isEqualTo(Hit.Part.FADE_IN);
        assertThat(model.hit(592, 24).part()).isEqualTo(Hit.Part.FADE_OUT);
        assertThat(model.hit(400, 50).part()).isEqualTo(Hit.Part.CLIP);
        assertThat(model.hit(700, 50).part()).isEqualTo(Hit.Part.LANE);
    }

    @Test
    void a_clip_dropped_below_the_last_track_gets_a_new_one() {
        model.bring(List.of(piece.face(new ClipId("c0")).orElseThrow()));
        model.dragTo(at(1, 2));
        model.drop();

        assertThat(model.composition().tracks()).hasSize(3);
        assertThat(model.composition().tracks().get(2).placements()).hasSize(1);
    }
}
