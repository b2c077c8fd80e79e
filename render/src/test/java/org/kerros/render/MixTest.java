package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kerros.render.testing.Pieces.place;
import static org.kerros.render.testing.Pieces.track;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.render.testing.Pieces;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.work.Progress;

class MixTest {
    private static final int RATE = 44100;

    private static float[][] render(Mix mix, int block) {
        float[][] all = new float[2][(int) mix.frames()];
        float[][] stereo = new float[2][block];
        Rendering rendering = mix.rendering();
        for (int at = 0; at < mix.frames(); at += block) {
            rendering.renderInto(stereo, block, at);
            int count = Math.min(block, (int) mix.frames() - at);
            System.arraycopy(stereo[0], 0, all[0], at, count);
            System.arraycopy(stereo[1], 0, all[1], at, count);
        }
        return all;
    }

    private static Mix build(Composition piece, SoundSource sounds) {
        return new MixBuilder(sounds).build(piece, Progress.none());
    }

    private static Composition automated(Composition piece) {
        Automation gain = Automation.of(
                new Point(100, -30),
                new Point(1900, 3),
                new Point(1900, -12),
                new Point(2100, -90),
                new Point(5000, 0));
        Automation pan =
                Automation.of(new Point(0, -1), new Point(700, 1), new Point(701, -0.5), new Point(4000, 0.25));
        return piece.withTrack(new TrackId("t0"), track -> track.withGainAutomation(gain))
                .withTrack(new TrackId("t1"), track -> track.withPanAutomation(pan))
                .withTrack(
                        new TrackId("t2"),
                        track -> track.withGainAutomation(gain).withPanAutomation(pan));
    }

    @Property(tries = 40)
    void it_is_what_the_definition_says(@ForAll @LongRange(min = 0, max = 100000) long seed) {
        Pieces sounds = Pieces.ofNoise(RATE, 3000);
        Composition piece = automated(Pieces.drawn(seed, RATE, 3000, 5, 4));

        float[][] actual = render(build(piece, sounds), 700);

        // Both channels at once: one that is nearly silent holds little but the rounding of its pan.
        double[][] expected = ReferenceMix.of(piece, sounds);
        assertThat(Sounds.residualDb(actual, expected)).isLessThan(-130);
    }

    @Property(tries = 40)
    void the_size_of_blocks_never_changes_a_sample(
            @ForAll @LongRange(min = 0, max = 100000) long seed, @ForAll @IntRange(min = 1, max = 5000) int block) {
        Mix mix = build(automated(Pieces.drawn(seed, RATE, 1500, 4, 4)), Pieces.ofNoise(RATE, 1500));

        assertThat(render(mix, block)).isDeepEqualTo(render(mix, 512));
    }

    @Test
    void rendering_allocates_nothing() {
        Mix mix = build(automated(Pieces.drawn(1, RATE, 3000, 6, 5)), Pieces.ofNoise(RATE, 3000));
        float[][] stereo = new float[2][512];
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        Rendering rendering = mix.rendering();
        rendering.renderInto(stereo, 512, 0);
        rendering.renderInto(stereo, 512, 77);
        threads.getThreadAllocatedBytes(self);

        long before = threads.getThreadAllocatedBytes(self);
        for (int at = 0; at < 9000; at += 300) {
            rendering.renderInto(stereo, 512, at);
        }
        long after = threads.getThreadAllocatedBytes(self);

        assertThat(after - before).isZero();
    }

    @Test
    void a_mono_sound_in_the_middle_is_three_decibels_down_on_both_sides() {
        Mix mix = build(Pieces.one(RATE, "c", 100), new Pieces().with("c", Sounds.constant(1, RATE, 1, 100)));

        float[][] out = render(mix, 512);

        assertThat(out[0][50]).isCloseTo((float) Math.sqrt(0.5), within(1e-7f)).isEqualTo(out[1][50]);
    }

    @Test
    void a_stereo_sound_in_the_middle_is_as_it_was() {
        AudioBuffer sound = Sounds.noise(3, RATE, 2, 1000);

        float[][] out = render(build(Pieces.one(RATE, "c", 1000), new Pieces().with("c", sound)), 512);

        assertThat(out[0][77]).isCloseTo(sound.channel(0)[77], within(1e-7f));
        assertThat(out[1][77]).isCloseTo(sound.channel(1)[77], within(1e-7f));
    }

    @Test
    void muted_tracks_and_tracks_beside_a_soloed_one_are_silent() {
        Pieces sounds = new Pieces().with("c", Sounds.constant(1, RATE, 2, 10));
        List<Track> tracks = List.of(
                track("a", 0).with(place("pa", "c", 0, 10, 0)),
                track("b", 0).with(place("pb", "c", 0, 10, 10)).soloed(true),
                track("d", 0).with(place("pd", "c", 0, 10, 20)).soloed(true).muted(true));

        Mix mix = build(Composition.empty(RATE).withTracks(tracks), sounds);

        float[] left = render(mix, 512)[0];
        assertThat(left).hasSize(30);
        assertThat(left[5]).isZero();
        assertThat(left[15]).isCloseTo(1, within(1e-6f));
        assertThat(left[25]).isZero();
        assertThat(mix.tracks()).extracting(MixTrack::heard).containsExactly(false, true, false);
    }

    @Test
    void beyond_the_end_of_a_clip_there_is_silence() {
        Mix mix = build(Pieces.one(RATE, "c", 500), new Pieces().with("c", Sounds.constant(1, RATE, 2, 100)));

        float[] left = render(mix, 512)[0];

        assertThat(left).hasSize(500);
        assertThat(left[99]).isCloseTo(1, within(1e-6f));
        assertThat(left[100]).isZero();
        assertThat(left[499]).isZero();
    }

    @Test
    void beyond_a_fixed_length_there_is_silence() {
        Composition piece = Pieces.one(RATE, "c", 500).withFixedLength(200);
        Mix mix = build(piece, new Pieces().with("c", Sounds.constant(1, RATE, 2, 500)));
        float[][] stereo = new float[2][512];

        mix.rendering().renderInto(stereo, 512, 0);

        assertThat(stereo[0][199]).isPositive();
        assertThat(stereo[0][200]).isZero();
    }

    @Test
    void a_missing_clip_is_silent_and_named() {
        Mix mix = build(Pieces.one(RATE, "gone", 500), new Pieces());

        assertThat(render(mix, 512)[0]).containsOnly(0f);
        assertThat(mix.flaws()).containsExactly(new Flaw("the sound of clip gone is missing"));
    }

    @Test
    void samples_that_are_not_numbers_become_silence_and_are_counted() {
        AudioBuffer sound = Sounds.constant(0.5f, 16000, 2, 1000);
        sound.channel(0)[100] = Float.NaN;
        sound.channel(1)[200] = Float.NEGATIVE_INFINITY;

        Mix mix = build(Pieces.one(RATE, "c", 2000), new Pieces().with("c", sound));

        float[][] out = render(mix, 512);
        assertThat(out[0]).doesNotContain(Float.NaN);
        assertThat(out[1][1000]).isCloseTo(0.5f, within(1e-3f));
        assertThat(mix.flaws()).extracting(Flaw::what).containsExactly("clip c has 2 samples that are not numbers");
    }

    @Test
    void what_grows_beyond_all_numbers_is_silenced_on_its_track_alone() {
        Pieces sounds = new Pieces()
                .with("huge", Sounds.constant(3e38f, RATE, 2, 10))
                .with("fine", Sounds.constant(0.5f, RATE, 2, 10));
        List<Track> tracks = List.of(
                track("a", 0).with(place("pa", "huge", 0, 10, 0)).withGainDb(40),
                track("b", 0).with(place("pb", "fine", 0, 10, 0)));
        Mix mix = build(Composition.empty(RATE).withTracks(tracks), sounds);

        Rendering rendering = mix.rendering();
        float[][] out = new float[2][10];
        rendering.renderInto(out, 10, 0);

        assertThat(out[0][3]).isCloseTo(0.5f, within(1e-6f));
        assertThat(rendering.badSamples()).isEqualTo(20);
        assertThat(rendering.badSamples(0)).isEqualTo(20);
        assertThat(rendering.badSamples(1)).isZero();
    }

    @Test
    void a_sound_is_resampled_once_for_all_mixes() {
        int[] asked = new int[1];
        AudioBuffer sound = Sounds.sine(440, 16000, 0.1);
        MixBuilder builder = new MixBuilder(clip -> {
            asked[0]++;
            return sound;
        });

        builder.build(Pieces.one(RATE, "c", 500), Progress.none());
        builder.build(Pieces.one(RATE, "c", 700), Progress.none());

        assertThat(asked[0]).isEqualTo(1);
    }

    @Test
    void more_than_two_channels_are_folded_to_two() {
        AudioBuffer four =
                new AudioBuffer(RATE, new float[] {1, 1}, new float[] {0, 0}, new float[] {0, 0}, new float[] {.5f, 1});

        float[][] out = render(build(Pieces.one(RATE, "c", 2), new Pieces().with("c", four)), 512);

        assertThat(out[0][0]).isCloseTo(0.5f, within(1e-6f));
        assertThat(out[1][0]).isCloseTo(0.25f, within(1e-6f));
    }

    @Test
    void a_fader_at_the_bottom_is_silence() {
        Composition piece = Pieces.one(RATE, "c", 100).withTrack(new TrackId("t"), track -> track.withGainDb(-144));
        Mix mix = build(piece, new Pieces().with("c", Sounds.constant(1, RATE, 2, 100)));

        assertThat(render(mix, 512)[0]).containsOnly(0f);
    }

    @Test
    void a_sound_can_be_heard_by_itself() {
        Mix mix = Mix.of(Sounds.sine(440, 16000, 0.5));

        assertThat(mix.rate()).isEqualTo(16000);
        assertThat(mix.frames()).isEqualTo(8000);
        assertThat(render(mix, 512)[0]).contains(0f);
        assertThat(Mix.of(new AudioBuffer(16000, 1, 0)).frames()).isZero();
    }
}
