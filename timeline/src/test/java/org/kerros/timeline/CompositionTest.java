package org.kerros.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.testing.Compositions;

class CompositionTest {
    @Test
    void a_piece_ends_with_its_last_clip_unless_its_length_is_fixed() {
        Composition piece = Compositions.twoTracks();

        assertThat(piece.length()).isEqualTo(7400);
        assertThat(piece.withFixedLength(9000).length()).isEqualTo(9000);
        assertThat(Composition.empty(44_100).length()).isZero();
    }

    @Test
    void solo_silences_the_others_and_mute_wins_over_solo() {
        Composition piece = Compositions.twoTracks();
        Composition soloed = piece.withTrack(new TrackId("pad"), track -> track.soloed(true));
        Composition both = soloed.withTrack(new TrackId("pad"), track -> track.muted(true));

        assertThat(piece.tracks()).allMatch(piece::isHeard);
        assertThat(soloed.tracks().stream().filter(soloed::isHeard).map(Track::name))
                .containsExactly("Pad");
        assertThat(both.tracks()).noneMatch(both::isHeard);
    }

    @Test
    void placements_stand_in_order_of_time() {
        Track track = Track.named(new TrackId("t"), "T")
                .with(Compositions.placement("late", 900, 10))
                .with(Compositions.placement("early", 5, 10));

        assertThat(track.placements()).extracting(Placement::start).containsExactly(5L, 900L);
    }

    @Test
    void fades_go_from_silence_to_full_level_as_their_shape_says() {
        Fade linear = new Fade(100, FadeShape.LINEAR);
        Fade equalPower = new Fade(100, FadeShape.EQUAL_POWER);

        assertThat(linear.gainAt(0)).isZero();
        assertThat(linear.gainAt(25)).isEqualTo(0.25);
        assertThat(equalPower.gainAt(50)).isCloseTo(Math.sqrt(0.5), within(1e-15));
        assertThat(equalPower.gainAt(100)).isEqualTo(1);
    }

    @Property
    void automation_between_two_points_never_leaves_their_values(
            @ForAll("gains") Automation gains, @ForAll @LongRange(min = 0, max = 120_000) long frame) {
        if (!gains.isEmpty()) {
            assertThat(gains.valueAt(frame)).isBetween(-60.0, 6.0);
        }
    }

    @Provide
    Arbitrary<Automation> gains() {
        return Compositions.automations(-60, 6);
    }

    @Test
    void automation_is_level_outside_and_straight_between_its_points() {
        Automation swell = Automation.of(new Automation.Point(100, -20), new Automation.Point(200, 0));

        assertThat(swell.valueAt(0)).isEqualTo(-20);
        assertThat(swell.valueAt(150)).isEqualTo(-10);
        assertThat(swell.valueAt(5000)).isZero();
    }

    @Test
    void two_points_at_one_frame_are_a_step() {
        Automation step = new Automation(
                List.of(new Automation.Point(0, -6), new Automation.Point(100, -6), new Automation.Point(100, 0)));

        assertThat(step.valueAt(99)).isEqualTo(-6);
        assertThat(step.valueAt(100)).isZero();
    }

    @Test
    void what_cannot_be_heard_is_refused() {
        Track track = Track.named(new TrackId("t"), "T");

        assertThatThrownBy(() -> track.withGainDb(Float.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> track.withPan(1.5f)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> Compositions.placement("p", -1, 10)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Compositions.placement("p", 0, 0)).hasMessageContaining("at least one frame");
        assertThatThrownBy(() -> Composition.empty(0)).hasMessageContaining("768000");
        assertThatThrownBy(() -> new TrackId("two words")).hasMessageContaining("one word");
    }

    @Test
    void beats_become_frames_by_tempo_and_meter() {
        Tempo jig = new Tempo(90, 6, 8);

        assertThat(jig.framesPerQuarter(48_000)).isEqualTo(32_000);
        assertThat(jig.framesPerBeat(48_000)).isEqualTo(16_000);
        assertThat(jig.framesPerBar(48_000)).isEqualTo(96_000);
    }
}
