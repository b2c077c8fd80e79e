package org.kerros.render.grains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Settings;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.Automation;
import org.kerros.timeline.work.Progress;

class LiveCloudTest {
    private static final int RATE = 16_000;
    private static final AudioBuffer NOISE = Sounds.noise(1, RATE, 2, 3 * RATE);
    private static final AudioBuffer OTHER = Sounds.noise(2, 22_050, 1, 22_050);

    /** Everything moves, and every grain has a filter. */
    private static final String RICH = "duration=2 asynchrony=0.9 intermittency=0.2 lengthSpread=0.6 reverseChance=0.4 "
            + "scale=minor pitchSpread=9 ampSpread=12 window=expodec windowSkew=0.3 filter=bandpass cutoff=900 "
            + "cutoffSpread=2 resonance=0.7 lfo1Shape=random lfo1Rate=7 lfo1Depth=0.5 lfo1Target=density lfo2Rate=3 "
            + "lfo2Depth=0.5 lfo2Target=grainLength lfo3Depth=1 lfo3Target=asynchrony walkDepth=0.5 walkTarget=pan "
            + "followDepth=1 followTarget=pitch";

    private static final Map<String, Automation> LANES = Map.of(
            "density",
            Automation.of(new Automation.Point(0, 5), new Automation.Point(2 * RATE, 900)),
            "scan",
            Automation.of(new Automation.Point(RATE / 2, -1), new Automation.Point(RATE, 3)),
            "window",
            Automation.of(new Automation.Point(0, 0), new Automation.Point(2 * RATE, 5)));

    private static final LiveCloud CLOUD = LiveCloud.of(
            List.of(GrainSource.of(NOISE, 2), GrainSource.of(OTHER, 1).between(0.1, 0.5)),
            Clouds.with(RICH),
            42,
            LANES,
            44_100);

    private static final AudioBuffer WHOLE = Clouds.whole(CLOUD);

    @Property(tries = 6)
    void no_sample_depends_on_how_the_cloud_is_cut_into_blocks(
            @ForAll long seed, @ForAll @IntRange(min = 20, max = 5000) int longest) {
        Random random = new Random(seed);
        float[] left = new float[WHOLE.frames()];
        float[] right = new float[WHOLE.frames()];
        CloudCursor cursor = CLOUD.cursor();
        int frame = 0;
        while (frame < left.length) {
            int end = Math.min(left.length, frame + 1 + random.nextInt(longest));
            CLOUD.renderInto(left, right, frame, end, frame, cursor);
            frame = end;
        }

        assertThat(left).isEqualTo(WHOLE.channel(0));
        assertThat(right).isEqualTo(WHOLE.channel(1));
    }

    @Property(tries = 25)
    void rendering_may_begin_anywhere(
            @ForAll @IntRange(min = -500, max = 89_000) int from, @ForAll @IntRange(min = 1, max = 3000) int count) {
        float[] left = new float[count];
        float[] right = new float[count];

        CLOUD.renderInto(left, right, 0, count, from, CLOUD.cursor());

        assertThat(left).isEqualTo(part(WHOLE.channel(0), from, count));
        assertThat(right).isEqualTo(part(WHOLE.channel(1), from, count));
    }

    private static float[] part(float[] samples, int from, int count) {
        float[] part = new float[count];
        for (int i = 0; i < count; i++) {
            part[i] = from + i >= 0 && from + i < samples.length ? samples[from + i] : 0;
        }
        return part;
    }

    @Test
    void a_rich_cloud_is_heard() {
        assertThat(Sounds.rmsDb(WHOLE.channel(0), 22_050, 66_150)).isBetween(-40.0, -3.0);
    }

    @Test
    void offline_equals_live_bit_for_bit() {
        Settings settings = Clouds.with(RICH)
                .with("weights", List.of(2.0, 1.0))
                .with("ranges", List.of(List.of(0, 0), List.of(0.1, 0.5)))
                .with("automation", List.of(List.of("density", List.of(List.of(0, 5), List.of(2, 900)))));
        List<AudioBuffer> sounds = List.of(NOISE, OTHER);
        LiveCloud live = LiveCloud.of(
                CloudSettings.sources(sounds, settings),
                settings,
                9,
                Map.of("density", Automation.of(new Automation.Point(0, 5), new Automation.Point(2 * RATE, 900))),
                RATE);
        float[] left = new float[(int) live.frames()];
        float[] right = new float[left.length];
        CloudCursor cursor = live.cursor();
        for (int frame = 0; frame < left.length; frame += 256) {
            live.renderInto(left, right, frame, Math.min(left.length, frame + 256), frame, cursor);
        }

        AudioBuffer offline = GrainCloud.render(sounds, settings, 9, Progress.none());

        assertThat(offline.channel(0)).isEqualTo(left);
        assertThat(offline.channel(1)).isEqualTo(right);
    }

    @Test
    void the_grains_told_are_those_heard() {
        LiveCloud cloud = Clouds.of(Sounds.constant(0.5f, RATE, 1, RATE), "density=3 panSpread=0 attack=0 release=0");
        AudioBuffer sound = Clouds.whole(cloud);
        List<Grain> grains = new ArrayList<>();

        cloud.grainsAt(0, cloud.frames(), grains::add);

        boolean[] covered = new boolean[sound.frames()];
        for (Grain grain : grains) {
            Arrays.fill(covered, (int) grain.onset() + 1, (int) grain.onset() + grain.frames(), true);
        }
        for (int i = RATE / 10; i < covered.length - RATE / 10; i++) {
            assertThat(sound.channel(0)[i] != 0).isEqualTo(covered[i]);
        }
        assertThat(grains).hasSize(24).allMatch(grain -> grain.frames() == RATE * 120 / 1000);
    }

    @Test
    void a_cursor_serves_its_own_cloud_only() {
        LiveCloud other = Clouds.of(NOISE, "");

        assertThatThrownBy(() -> other.renderInto(new float[1], new float[1], 0, 1, 0, CLOUD.cursor()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
