package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kerros.render.testing.Pieces.place;
import static org.kerros.render.testing.Pieces.track;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.render.testing.BusyPiece;
import org.kerros.render.testing.EchoEffect;
import org.kerros.render.testing.LateEffect;
import org.kerros.render.testing.Pieces;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Curve;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.Insert;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Send;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;
import org.kerros.timeline.edit.CrossfadePlacements;
import org.kerros.timeline.work.Progress;

class StripsTest {
    private static final int RATE = 48_000;
    private static final TrackId A = new TrackId("a");
    private static final TrackId B = new TrackId("b");
    private static final TrackId GROUP = new TrackId("g");
    private static final TrackId RETURN = new TrackId("r");

    private final AudioBuffer click = click();
    private final Pieces sounds =
            Pieces.ofNoise(RATE, 6000).with("click", click).with("one", Sounds.constant(1, RATE, 2, 6000));

    private static AudioBuffer click() {
        AudioBuffer click = new AudioBuffer(RATE, 2, 3000);
        click.channel(0)[0] = 1;
        click.channel(1)[0] = 1;
        return click;
    }

    private static Composition piece(Track... tracks) {
        return Composition.empty(RATE).withTracks(List.of(tracks));
    }

    private static Insert insert(String id, String effect) {
        return Insert.of(new InsertId(id), effect);
    }

    private static Track with(Track track, Insert... inserts) {
        return track.withStrip(strip -> strip.withInserts(List.of(inserts)));
    }

    private Mix mix(Composition piece) {
        return new MixBuilder(sounds).build(piece, Progress.none());
    }

    private static float[][] render(Rendering rendering, int frames, int block) {
        float[][] all = new float[2][frames];
        float[][] part = new float[2][block];
        for (int at = 0; at < frames; at += block) {
            int count = Math.min(block, frames - at);
            rendering.renderInto(part, count, at);
            System.arraycopy(part[0], 0, all[0], at, count);
            System.arraycopy(part[1], 0, all[1], at, count);
        }
        return all;
    }

    private float[] left(Composition piece) {
        Mix mix = mix(piece);
        return render(mix.rendering(), (int) mix.frames(), 256)[0];
    }

    @Test
    void blocks_passes_and_threads_never_change_a_sample() {
        Mix mix = mix(BusyPiece.composition());
        int frames = (int) mix.frames();

        float[][] expected = render(mix.rendering(), frames, 256);

        assertThat(render(mix.rendering(), frames, 77)).isDeepEqualTo(expected);
        assertThat(render(mix.fastRendering(), frames, 8192)).isDeepEqualTo(expected);
        assertThat(render(mix.fastRendering(), frames, 1001)).isDeepEqualTo(expected);
    }

    @Test
    void an_effect_that_is_late_moves_nothing() {
        Composition plain = piece(track("a", 0).with(place("p", "click", 0, 3000, 1234)));
        Composition late =
                piece(with(track("a", 0).with(place("p", "click", 0, 3000, 1234)), insert("e", "test-late")));

        assertThat(mix(late).latencyFrames()).isEqualTo(LateEffect.FRAMES);
        assertThat(left(late)).containsExactly(left(plain));
    }

    @Test
    void tracks_beside_a_late_one_wait_for_it() {
        Track a = with(track("a", 0).with(place("pa", "click", 0, 3000, 500)), insert("e", "test-late"));
        Track b = track("b", 0).with(place("pb", "click", 0, 3000, 500));

        assertThat(left(piece(a, b))[500]).isCloseTo(2, within(1e-6f));
    }

    @Test
    void a_late_effect_switched_off_is_still_on_time() {
        Track a = with(
                track("a", 0).with(place("pa", "click", 0, 3000, 500)),
                insert("e", "test-late").switched(false));

        assertThat(left(piece(a))[500]).isCloseTo(1, within(1e-6f));
    }

    @Test
    void a_group_without_anything_set_changes_nothing() {
        Track a = track("a", -0.5).with(place("pa", "m0", 0, 6000, 0));
        Track b = track("b", 0.7).with(place("pb", "s1", 0, 6000, 400));
        Track group = Track.of(TrackKind.GROUP, GROUP, "Group");

        assertThat(left(piece(a.withOutput(GROUP), b.withOutput(GROUP), group))).containsExactly(left(piece(a, b)));
    }

    @Test
    void a_send_adds_its_share_and_a_muted_group_takes_its_members_along() {
        Track sending = track("a", 0)
                .with(place("pa", "one", 0, 6000, 0))
                .withStrip(strip -> strip.with(new Send(RETURN, -6, false)));
        Track back = Track.of(TrackKind.RETURN, RETURN, "Return");
        Track member = track("b", 0).with(place("pb", "one", 0, 6000, 0)).withOutput(GROUP);
        Track group = Track.of(TrackKind.GROUP, GROUP, "Group").muted(true);

        float[] left = left(piece(sending, back, member, group));

        assertThat(left[3000]).isCloseTo((float) (1 + Math.pow(10, -6 / 20.0)), within(1e-6f));
    }

    @Test
    void pre_fader_sends_do_not_follow_the_fader() {
        Track sending = track("a", 0)
                .with(place("pa", "one", 0, 6000, 0))
                .withGainDb(-144)
                .withStrip(strip -> strip.with(new Send(RETURN, 0, true)));

        assertThat(left(piece(sending, Track.of(TrackKind.RETURN, RETURN, "Return")))[3000])
                .isCloseTo(1, within(1e-6f));
    }

    @Test
    void a_soloed_return_is_heard_with_all_that_feeds_it_and_nothing_else() {
        Track sending = track("a", 0)
                .with(place("pa", "one", 0, 6000, 0))
                .withStrip(strip -> strip.with(new Send(RETURN, -6, false)));
        Track other = track("b", 0).with(place("pb", "one", 0, 6000, 0));
        Track back = Track.of(TrackKind.RETURN, RETURN, "Return").soloed(true);

        assertThat(left(piece(sending, other, back))[3000]).isCloseTo((float) Math.pow(10, -6 / 20.0), within(1e-6f));
    }

    @Test
    void the_end_rings_out_unless_the_length_is_fixed() {
        Composition piece = piece(with(track("a", 0).with(place("pa", "click", 0, 1, 2000)), insert("e", "test-echo")));

        Mix mix = mix(piece);

        assertThat(mix.frames()).isEqualTo(2001 + EchoEffect.FRAMES);
        assertThat(render(mix.rendering(), 3001, 256)[0][3000]).isCloseTo(0.5f, within(1e-6f));
        assertThat(mix(piece.withFixedLength(2001)).frames()).isEqualTo(2001);
    }

    @Test
    void steps_come_at_their_frame_and_lines_run_straight() {
        Automation level = Automation.of(
                new Point(0, 0, Curve.STEP),
                new Point(1777, 0.25, Curve.LINE),
                new Point(2777, 0.75),
                new Point(2777, 1));
        Track a = with(track("a", 0).with(place("pa", "one", 0, 6000, 0)), insert("e", "test-echo"))
                .withStrip(strip -> strip.automated(new AutomationTarget.Setting(new InsertId("e"), "level"), level));

        float[] left = left(piece(a));

        assertThat(left[1776]).isCloseTo(1, within(1e-6f));
        assertThat(left[1777]).isCloseTo(1.25f, within(1e-6f));
        assertThat(left[2277]).isCloseTo(1.5f, within(1e-5f));
        assertThat(left[2776]).isCloseTo(1.7495f, within(1e-4f));
        assertThat(left[2777]).isCloseTo(2, within(1e-6f));
    }

    @Test
    void inverted_against_itself_nothing_is_left() {
        Track a = track("a", 0.3).with(place("pa", "s0", 0, 6000, 0));
        Track b = track("b", 0.3).with(place("pb", "s0", 0, 6000, 0)).withStrip(strip -> strip.inverted(true));

        assertThat(left(piece(a, b))).containsOnly(0f);
    }

    @Test
    void no_width_is_mono_and_double_width_doubles_the_sides() {
        AudioBuffer sides = new AudioBuffer(RATE, new float[] {1, 1, 1}, new float[] {0, 0, 0});
        sounds.with("sides", sides);
        Track a = track("a", 0).with(place("pa", "sides", 0, 3, 0));

        Rendering mono = mix(piece(a.withStrip(strip -> strip.withWidth(0)))).rendering();
        Rendering wide = mix(piece(a.withStrip(strip -> strip.withWidth(2)))).rendering();

        assertThat(render(mono, 3, 256)).isDeepEqualTo(new float[][] {{0.5f, 0.5f, 0.5f}, {0.5f, 0.5f, 0.5f}});
        assertThat(render(wide, 3, 256)).isDeepEqualTo(new float[][] {{1.5f, 1.5f, 1.5f}, {-0.5f, -0.5f, -0.5f}});
    }

    @Test
    void a_crossfade_of_alike_sounds_keeps_the_level() {
        Track a = track("a", 0).with(place("p1", "one", 0, 3000, 0)).with(place("p2", "one", 0, 3000, 2000));
        Composition piece = new CrossfadePlacements(new PlacementId("p2"), new PlacementId("p1"), FadeShape.LINEAR)
                .applyTo(piece(a));

        float[] left = left(piece);

        for (int i = 1; i < 5000; i++) {
            assertThat(left[i]).isCloseTo(1, within(2e-6f));
        }
    }

    @Test
    void a_crossfade_of_unrelated_sounds_keeps_the_power() {
        sounds.with("n1", Sounds.noise(1, RATE, 2, 96_000)).with("n2", Sounds.noise(2, RATE, 2, 96_000));
        Track a = track("a", 0).with(place("p1", "n1", 0, 96_000, 0)).with(place("p2", "n2", 0, 96_000, 48_000));
        Composition piece = new CrossfadePlacements(new PlacementId("p1"), new PlacementId("p2"), FadeShape.EQUAL_POWER)
                .applyTo(piece(a));

        float[] left = left(piece);

        double before = Sounds.rmsDb(left, 0, 48_000);
        for (int at = 48_000; at < 96_000; at += 9600) {
            assertThat(Sounds.rmsDb(left, at, at + 9600)).isCloseTo(before, within(0.3));
        }
    }

    @Test
    void an_effect_that_is_not_known_lets_sound_pass_and_is_named() {
        Track a = track("a", 0).with(place("pa", "one", 0, 6000, 0));

        Mix mix = mix(piece(with(a, insert("e", "time machine"))));

        assertThat(mix.flaws())
                .containsExactly(new Flaw("effect \"time machine\" is not known here and passes sound on unchanged"));
        assertThat(render(mix.rendering(), 100, 100)[0][50]).isEqualTo(1);
    }

    @Test
    void an_edit_while_playing_neither_cuts_an_echo_nor_clicks() {
        Track a = with(track("a", 0).with(place("pa", "click", 0, 1, 0)), insert("e", "test-echo"));
        MixBuilder builder = new MixBuilder(sounds);
        Rendering before = builder.build(piece(a), Progress.none()).rendering();
        render(before, 512, 128);
        Track softer = a.withStrip(
                strip -> strip.withInsert(new InsertId("e"), insert -> insert.withSettings(Map.of("level", "0.25"))));

        Rendering after = builder.build(piece(softer), Progress.none()).renderingAfter(before);
        float[][] rest = new float[2][2048];
        after.renderInto(rest, 2048, 512);

        assertThat(rest[0][1000 - 512]).isBetween(0.25f, 0.5f);
    }

    @Test
    void an_edit_while_playing_that_changes_nothing_is_not_heard() {
        MixBuilder builder = new MixBuilder(sounds);
        Mix mix = builder.build(BusyPiece.composition(), Progress.none());
        float[][] expected = render(mix.rendering(), 6000, 250);
        Rendering first = mix.rendering();
        float[][] head = render(first, 3000, 250);

        Rendering second =
                builder.build(BusyPiece.composition(), Progress.none()).renderingAfter(first);
        float[][] tail = new float[2][3000];
        second.renderInto(tail, 3000, 3000);

        assertThat(head[0]).containsExactly(java.util.Arrays.copyOf(expected[0], 3000));
        assertThat(tail[0]).containsExactly(java.util.Arrays.copyOfRange(expected[0], 3000, 6000));
    }
}
