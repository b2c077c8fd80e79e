package org.kerros.timeline.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.testing.Compositions;

class EditTest {
    private final Composition piece = Compositions.twoTracks();
    private final PlacementId p1 = new PlacementId("p1");
    private final TrackId voice = new TrackId("voice");

    @Test
    void a_clip_moved_to_another_track_stands_there_and_nowhere_else() {
        Composition moved = new MovePlacement(p1, voice, 77).applyTo(piece);

        assertThat(moved.trackOf(p1)).map(Track::id).contains(voice);
        assertThat(moved.placement(p1)).map(Placement::start).contains(77L);
        assertThat(moved.placements().count()).isEqualTo(2);
    }

    @Test
    void the_two_halves_of_a_split_play_what_the_whole_played() {
        Composition split = new SplitPlacement(p1, 2500, new PlacementId("p2")).applyTo(piece);

        Placement left = split.placement(p1).orElseThrow();
        Placement right = split.placement(new PlacementId("p2")).orElseThrow();
        assertThat(left.range()).isEqualTo(new FrameRange(1000, 1500));
        assertThat(left.source()).isEqualTo(new FrameRange(100, 1500));
        assertThat(right.range()).isEqualTo(new FrameRange(2500, 2500));
        assertThat(right.source()).isEqualTo(new FrameRange(1600, 2500));
        assertThat(left.fadeIn()).isEqualTo(new Fade(100, FadeShape.LINEAR));
        assertThat(left.fadeOut()).isEqualTo(Fade.NONE);
        assertThat(right.fadeIn()).isEqualTo(Fade.NONE);
        assertThat(right.fadeOut()).isEqualTo(new Fade(200, FadeShape.EQUAL_POWER));
    }

    @Test
    void a_split_at_an_edge_is_refused_with_the_numbers() {
        assertThatThrownBy(() -> new SplitPlacement(p1, 1000, new PlacementId("p2")).applyTo(piece))
                .hasMessage("A split lies inside 1000 to 5000, not at 1000");
    }

    @Test
    void trimming_shorter_than_a_fade_shortens_the_fade() {
        Composition trimmed = new TrimPlacement(p1, new FrameRange(0, 50), 1000).applyTo(piece);

        Placement placement = trimmed.placement(p1).orElseThrow();
        assertThat(placement.fadeIn().frames()).isEqualTo(50);
        assertThat(placement.fadeOut().frames()).isEqualTo(50);
    }

    @Test
    void a_removed_track_takes_its_clips_along() {
        Composition left = new RemoveTrack(voice).applyTo(piece);

        assertThat(left.tracks()).hasSize(1);
        assertThat(left.placements().map(Placement::id)).containsExactly(p1);
    }

    @Test
    void several_edits_together_are_one() {
        Together both =
                new Together("Quiet start", List.of(new SetTrackGain(voice, -12), new SetPlacementGain(p1, -6)));

        Composition after = both.applyTo(piece);

        assertThat(after.track(voice)).map(Track::gainDb).contains(-12f);
        assertThat(after.placement(p1)).map(Placement::gainDb).contains(-6f);
    }

    @Test
    void a_placement_id_cannot_stand_twice() {
        assertThatThrownBy(() -> new AddPlacement(voice, Compositions.placement("p1", 0, 10)).applyTo(piece))
                .hasMessage("\"p1\" stands twice in the composition");
    }
}
