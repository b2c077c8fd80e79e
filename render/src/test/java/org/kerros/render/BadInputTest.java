package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.library.AudioBuffer;
import org.kerros.render.testing.Pieces;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Insert;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.StretchMethod;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.work.Progress;

/** What a mix makes of clips nobody would wish for. */
class BadInputTest {
    private static final int RATE = 48_000;

    private static float[][] render(Composition piece, SoundSource sounds) {
        Mix mix = new MixBuilder(sounds).build(piece, Progress.none());
        float[][] out = new float[2][(int) mix.frames()];
        mix.rendering().renderInto(out, out[0].length, 0);
        return out;
    }

    private static Composition echoed(Composition piece) {
        return piece.withStrip(
                new TrackId("t"), strip -> strip.withInserts(List.of(Insert.of(new InsertId("e"), "test-echo"))));
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 1e30f, -3e38f, 1e-40f, 1})
    void whatever_a_clip_holds_what_comes_out_are_numbers_and_other_tracks_are_untouched(float value) {
        Pieces sounds = new Pieces()
                .with("bad", Sounds.constant(value, RATE, 2, 4000))
                .with("good", Sounds.constant(0.25f, RATE, 2, 4000));
        Composition bad = echoed(Pieces.one(RATE, "bad", 2000));
        Track good = Pieces.track("good", 0).with(Pieces.place("q", "good", 0, 1000, 3000));

        float[][] out = render(bad.withTracks(List.of(bad.tracks().get(0), good)), sounds);

        for (float sample : out[0]) {
            assertThat(sample).isFinite();
        }
        assertThat(out[0][3500]).isCloseTo(0.25f, within(1e-6f));
    }

    @ParameterizedTest
    @CsvSource({"400, 1", "8000, 1", "11025, 3", "768000, 2", "44100, 64"})
    void clips_of_any_rate_and_number_of_channels_are_heard(int rate, int channels) {
        AudioBuffer sound = Sounds.constant(0.5f, rate, channels, Math.max(4, rate));

        float[][] out = render(Pieces.one(RATE, "c", RATE), new Pieces().with("c", sound));

        double wanted = channels == 1 ? 0.5 * Math.sqrt(0.5) : 0.5;
        assertThat(out[0][RATE / 2]).isCloseTo((float) wanted, within(0.02f));
    }

    @Test
    void a_clip_of_one_frame_a_second_is_heard_for_as_long_as_it_lasts() {
        AudioBuffer sound = Sounds.constant(0.5f, 1, 2, 4);

        float[] left = render(Pieces.one(RATE, "c", 8L * RATE), new Pieces().with("c", sound))[0];

        // So near to its ends it swings about its level, as every filter with a steep slope does.
        assertThat(left[2 * RATE]).isBetween(0.4f, 0.6f);
        assertThat(left[4 * RATE + 1]).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_clip_of_next_to_nothing_plays_in_every_treatment(int frames) {
        Pieces sounds = new Pieces().with("c", Sounds.constant(0.5f, RATE, 1, frames));
        Treatment cloud = new Treatment.Cloud(4800, 1, Map.of(), Map.of(), List.of());
        Treatment stretch = new Treatment.Stretch(50, 12, StretchMethod.TONAL);

        for (Treatment treatment : List.of(Treatment.PLAIN, stretch, cloud)) {
            Composition piece = Pieces.one(RATE, "c", 4800);
            piece = piece.withPlacement(
                    piece.placements().findFirst().orElseThrow().id(),
                    placement -> placement.treated(treatment, new FrameRange(0, 4800)));

            assertThat(render(piece, sounds)[0]).hasSize(4800).doesNotContain(Float.NaN);
        }
    }

    @Test
    void a_cloud_in_a_mix_is_what_it_is_by_itself() {
        Pieces sounds = Pieces.ofNoise(RATE, 20_000);
        Treatment cloud = new Treatment.Cloud(RATE, 5, Map.of("density", "80"), Map.of(), List.of());
        Composition piece = Pieces.one(RATE, "s1", RATE);
        piece = piece.withPlacement(
                piece.placements().findFirst().orElseThrow().id(),
                placement -> placement.treated(cloud, new FrameRange(0, RATE)));
        Composition later = piece.withPlacement(
                piece.placements().findFirst().orElseThrow().id(), placement -> placement.movedTo(777));

        float[][] first = render(piece, sounds);
        float[][] moved = render(later, sounds);

        assertThat(Sounds.rmsDb(first[0], 0, RATE)).isGreaterThan(-40);
        for (int i = 0; i < RATE; i++) {
            assertThat(moved[1][i + 777]).isEqualTo(first[1][i]);
        }
    }
}
