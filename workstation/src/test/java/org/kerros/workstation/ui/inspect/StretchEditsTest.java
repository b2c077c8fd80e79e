package org.kerros.workstation.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Set;
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
import org.kerros.timeline.Treatment;
import org.kerros.timeline.Treatment.Stretch;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.PieceInMemory;
import org.kerros.workstation.ui.desk.Samples;

class StretchEditsTest {
    private static final int RATE = Samples.RATE;
    private static final PlacementId PLACED = new PlacementId("placed");

    private final PieceInMemory piece = new PieceInMemory(Composition.empty(RATE));
    private final Desk desk = Samples.desk(piece);
    private final StretchEdits edits = new StretchEdits(desk);

    @BeforeEach
    void four_seconds_are_placed_and_selected() {
        piece.clips().add(Samples.clip(0), Optional.empty());
        piece.apply(new AddTrack(0, Track.named(new TrackId("t"), "Pad")));
        piece.apply(new AddPlacement(
                new TrackId("t"), Placement.of(PLACED, new ClipId("c0"), new FrameRange(0, 4L * RATE), 0)));
        desk.selection().placements().set(Set.of(PLACED));
    }

    private Placement placed() {
        return piece.composition().get().placement(PLACED).orElseThrow();
    }

    @Test
    void a_wanted_length_gives_the_ratio() {
        edits.method("transients");
        edits.length(6);

        assertThat(placed().treatment()).isEqualTo(new Stretch(1.5, 0, StretchMethod.TRANSIENTS));
        assertThat(placed().length()).isEqualTo(6L * RATE);
    }

    @Test
    void lengths_may_be_typed_in_bars_and_beats() {
        assertThat(edits.readLength("2 bars").orElseThrow()).isCloseTo(4, within(1e-9));
        assertThat(edits.readLength("3 beats").orElseThrow()).isCloseTo(1.5, within(1e-9));
        assertThat(edits.readLength("350 ms").orElseThrow()).isCloseTo(0.35, within(1e-9));
    }

    @Test
    void semitones_and_cents_add_up() {
        edits.semitones(-5);
        edits.cents(25);

        assertThat(((Stretch) placed().treatment()).semitones()).isEqualTo(-4.75);
        edits.semitones(2);
        assertThat(((Stretch) placed().treatment()).semitones()).isCloseTo(2.25, within(1e-9));
    }

    @Test
    void as_it_is_brings_back_the_same_part_of_the_clip() {
        Placement before = placed();
        edits.ratio(3);

        edits.method(StretchEdits.PLAIN);

        assertThat(placed().treatment()).isEqualTo(Treatment.PLAIN);
        assertThat(placed()).isEqualTo(before);
    }
}
