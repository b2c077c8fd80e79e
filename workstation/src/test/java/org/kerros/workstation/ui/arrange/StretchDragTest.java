package org.kerros.workstation.ui.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.StretchMethod;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.Treatment.Cloud;
import org.kerros.timeline.Treatment.Stretch;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.edit.TreatPlacement;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.PieceInMemory;
import org.kerros.workstation.ui.desk.Samples;
import org.kerros.workstation.ui.desk.Selection;

/** A clip of twelve seconds, of which the seconds 1 to 5 are placed at 2 s. */
class StretchDragTest {
    private static final int RATE = Samples.RATE;
    private static final PlacementId PLACED = new PlacementId("placed");

    private final PieceInMemory piece = new PieceInMemory(Composition.empty(RATE));
    private TimelineModel model;

    @BeforeEach
    void a_placed_clip() {
        piece.clips().add(Samples.clip(0), Optional.empty());
        piece.apply(new AddTrack(0, Track.named(new TrackId("t"), "Pad")));
        piece.apply(new AddPlacement(
                new TrackId("t"), Placement.of(PLACED, new ClipId("c0"), new FrameRange(RATE, 4L * RATE), 2L * RATE)));
        model = new TimelineModel(piece, new Selection(), new Value<>(0L));
        model.resized(1000, 400);
        model.snapping().on().set(false);
    }

    private Placement placed() {
        return piece.composition().get().placement(PLACED).orElseThrow();
    }

    private void pull(Hit.Part edge, double seconds, boolean ctrl) {
        Pointer pointer = new Pointer(Math.round(seconds * RATE), 0, true, false, ctrl);
        model.grab(new Hit(edge, Optional.of(placed())), pointer);
        model.dragTo(pointer);
        model.drop();
    }

    private Stretch stretch() {
        return (Stretch) placed().treatment();
    }

    @Test
    void ctrl_at_the_end_stretches_the_same_part_of_the_clip() {
        pull(Hit.Part.END_EDGE, 10, true);

        assertThat(stretch().ratio()).isEqualTo(2);
        assertThat(placed().source()).isEqualTo(new FrameRange(2L * RATE, 8L * RATE));
        assertThat(placed().start()).isEqualTo(2L * RATE);
        piece.undo();
        assertThat(placed().length()).isEqualTo(4L * RATE);
    }

    @Test
    void ctrl_at_the_start_leaves_the_end_where_it_is() {
        pull(Hit.Part.START_EDGE, 4, true);

        assertThat(stretch().ratio()).isEqualTo(0.5);
        assertThat(placed().end()).isEqualTo(6L * RATE);
        assertThat(placed().source()).isEqualTo(new FrameRange(RATE / 2, 2L * RATE));
    }

    @Test
    void a_stretch_stays_within_what_is_possible() {
        pull(Hit.Part.END_EDGE, 1000, true);

        assertThat(stretch().ratio()).isEqualTo(Stretch.MAX_RATIO);
    }

    @Test
    void a_stretched_clip_can_be_trimmed_as_far_as_its_stretched_sound_goes() {
        piece.apply(new TreatPlacement(PLACED, new Stretch(0.5, 0, StretchMethod.TONAL), new FrameRange(0, RATE)));

        pull(Hit.Part.END_EDGE, 100, false);

        assertThat(placed().source().end()).isEqualTo(6L * RATE);
    }

    @Test
    void a_cloud_that_is_pulled_at_its_end_gets_longer() {
        Cloud cloud = new Cloud(4L * RATE, 7, Map.of("density", "9"), Map.of(), List.of());
        piece.apply(new TreatPlacement(PLACED, cloud, new FrameRange(0, 4L * RATE)));

        pull(Hit.Part.END_EDGE, 9, false);

        assertThat(placed().length()).isEqualTo(7L * RATE);
        assertThat(((Cloud) placed().treatment()).frames()).isEqualTo(7L * RATE);
        assertThat(((Cloud) placed().treatment()).settings()).containsEntry("density", "9");
    }
}
