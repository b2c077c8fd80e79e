package org.kerros.render.grains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Settings;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.Automation;
import org.kerros.timeline.work.KerrosException;

class GrainDrawTest {
    private static final int RATE = 48_000;
    private static final AudioBuffer NOISE = Sounds.noise(1, RATE, 1, 2 * RATE);

    private static List<Grain> grains(LiveCloud cloud) {
        List<Grain> grains = new ArrayList<>();
        cloud.grainsAt(0, cloud.frames(), grains::add);
        return grains;
    }

    @Test
    void the_dice_are_those_of_the_jdk() {
        Dice dice = new Dice();
        for (long seed : new long[] {0, 1, -7, 42L << 40}) {
            SplittableRandom jdk = new SplittableRandom(seed);
            dice.seed(seed);
            assertThat(Dice.single(seed)).isEqualTo(new SplittableRandom(seed).nextDouble());
            for (int i = 0; i < 100; i++) {
                assertThat(dice.next()).isEqualTo(jdk.nextDouble());
            }
        }
    }

    @Test
    void pitches_keep_to_the_scale() {
        LiveCloud cloud = Clouds.of(NOISE, "scale=majorPentatonic scaleRoot=2 pitchSpread=24 density=200");

        Set<Double> classes = grains(cloud).stream()
                .map(grain -> (grain.semitones() - 2 + 48) % 12)
                .collect(Collectors.toSet());

        assertThat(classes).containsExactlyInAnyOrder(0.0, 2.0, 4.0, 7.0, 9.0);
    }

    @Test
    void a_pitch_goes_to_the_nearest_note_also_across_the_octave() {
        Scale scale = Scale.of(Clouds.with("scale=set").with("scaleNotes", List.of(0, 4, 7)));

        assertThat(scale.nearest(1.9)).isEqualTo(0);
        assertThat(scale.nearest(2.1)).isEqualTo(4);
        assertThat(scale.nearest(9.4)).isEqualTo(7);
        assertThat(scale.nearest(9.6)).isEqualTo(12);
        assertThat(scale.nearest(-2.6)).isEqualTo(-5);
        assertThat(scale.nearest(-2.4)).isEqualTo(0);
    }

    @Test
    void clips_are_chosen_by_their_weights_and_read_within_their_ranges() {
        AudioBuffer other = Sounds.noise(2, 22_050, 1, 22_050);
        LiveCloud cloud = LiveCloud.of(
                List.of(GrainSource.of(NOISE, 3).between(0.5, 1.5), GrainSource.of(other, 1), GrainSource.of(other, 0)),
                Clouds.with("density=500 grainLength=20 spray=10 duration=20"),
                1,
                Map.of(),
                RATE);

        List<Grain> grains = grains(cloud);

        assertThat(grains).allMatch(grain -> grain.source() < 2);
        double share =
                (double) grains.stream().filter(grain -> grain.source() == 0).count() / grains.size();
        assertThat(share).isCloseTo(0.75, within(0.02));
        assertThat(grains)
                .filteredOn(grain -> grain.source() == 0)
                .allMatch(grain -> grain.position() >= 0.5 && grain.position() + grain.reach() <= 1.5);
    }

    @Test
    void an_oscillator_moves_its_target_by_its_reach() {
        LiveCloud cloud = Clouds.of(
                NOISE,
                "pitchSpread=0 density=100 asynchrony=0 duration=4 lfo1Target=pitch lfo1Depth=0.5 lfo1Rate=0.5 "
                        + "lfo2Shape=square lfo2Target=pan lfo2Depth=1 lfo2Rate=1 panSpread=0");

        for (Grain grain : grains(cloud)) {
            double seconds = (double) grain.onset() / RATE;
            assertThat(grain.semitones()).isCloseTo(6 * Math.sin(Math.PI * seconds), within(1e-9));
            assertThat(grain.pan()).isEqualTo(seconds % 1 < 0.5 ? 1 : -1);
        }
    }

    @Test
    void the_walk_wanders_and_stays_within_its_reach() {
        List<Grain> grains = grains(
                Clouds.of(NOISE, "pitchSpread=0 density=50 duration=60 walkTarget=pitch walkDepth=0.5 walkRate=4"));

        double low = grains.stream().mapToDouble(Grain::semitones).min().orElseThrow();
        double high = grains.stream().mapToDouble(Grain::semitones).max().orElseThrow();

        assertThat(low).isBetween(-6.0, -3.0);
        assertThat(high).isBetween(3.0, 6.0);
    }

    @Test
    void the_follower_hears_how_loud_the_clip_is_at_its_place() {
        float[] steps = new float[2 * RATE];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (i < RATE ? 0.1f : 0.4f) * (i % 2 == 0 ? 1 : -1);
        }
        LiveCloud cloud = Clouds.of(
                new AudioBuffer(RATE, steps),
                "position=0 scan=1 spray=0 pitchSpread=0 density=20 duration=1.9 grainLength=20 followTarget=pitch "
                        + "followDepth=1 followTime=10");

        for (Grain grain : grains(cloud)) {
            double seconds = (double) grain.onset() / RATE;
            if (Math.abs(seconds - 1) > 0.02) {
                assertThat(grain.semitones()).isCloseTo(seconds < 1 ? 3 : 12, within(0.01));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lowpass", "highpass", "bandpass"})
    void a_filter_of_each_grain_lets_through_what_it_should(String filter) {
        double low = level(Sounds.sine(200, RATE, 2), filter);
        double middle = level(Sounds.sine(1500, RATE, 2), filter);
        double high = level(Sounds.sine(11_000, RATE, 2), filter);

        assertThat(low - middle)
                .isCloseTo(filter.equals("lowpass") ? 3 : -30, within(filter.equals("lowpass") ? 1.0 : 20.0));
        assertThat(high - middle)
                .isCloseTo(filter.equals("highpass") ? 3 : -30, within(filter.equals("highpass") ? 1.0 : 20.0));
    }

    private static double level(AudioBuffer tone, String filter) {
        AudioBuffer cloud = Clouds.whole(Clouds.of(
                tone,
                "pitchSpread=0 panSpread=0 density=4 asynchrony=0 grainLength=250 spray=0 cutoff=1500 duration=3 filter="
                        + filter));
        return Sounds.rmsDb(cloud.channel(0), RATE, 2 * RATE);
    }

    @ParameterizedTest
    @EnumSource(Window.class)
    void skewed_windows_keep_their_power_and_move_their_middle(Window window) {
        WindowTable table = new WindowTable(window);
        for (double skew : new double[] {-0.9, 0, 0.6}) {
            float[] shape = table.shape(10_000, skew);
            float[] quick = new float[10_000];
            table.fillQuickly(quick, 0, 0, 10_000, 10_000, skew);
            double power = 0;
            double largest = 0;
            for (int i = 0; i < shape.length; i++) {
                power += shape[i] * shape[i] / shape.length;
                largest = Math.max(largest, Math.abs(shape[i] - quick[i]));
            }
            assertThat(power).isCloseTo(table.meanPower(skew), within(2e-4));
            assertThat(largest).isLessThan(2e-5);
        }
    }

    @Test
    void hann_windows_at_half_overlap_sum_to_one() {
        LiveCloud cloud = Clouds.of(
                Sounds.constant(1, RATE, 1, RATE),
                "asynchrony=0 density=20 grainLength=100 spray=0 pitchSpread=0 panSpread=0 duration=4 attack=0 release=0");
        float[] sum = Clouds.whole(cloud).channel(0);

        for (int i = RATE; i < 2 * RATE; i++) {
            assertThat(sum[i]).isCloseTo((float) Math.sqrt(0.5), within(2e-6f));
        }
    }

    @Test
    void what_makes_no_sense_is_refused_in_words() {
        assertThatThrownBy(() -> GrainSource.of(NOISE).between(5, 0)).isInstanceOf(KerrosException.class);
        assertThatThrownBy(() -> GrainSource.of(NOISE, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LiveCloud.of(List.of(), Settings.NONE, 1, Map.of(), RATE))
                .isInstanceOf(KerrosException.class);
    }

    @Test
    void one_sample_and_grains_longer_than_the_clip_make_clouds_too() {
        for (int frames : new int[] {1, 2, 3, 500}) {
            LiveCloud cloud = Clouds.of(
                    Sounds.constant(0.5f, RATE, 1, frames), "grainLength=1000 pitch=48 lengthSpread=1 duration=0.5");

            assertThat(Clouds.whole(cloud).peak()).isLessThan(1.5f);
        }
    }

    @Test
    void presets_are_sound_and_glide_from_one_to_the_other() {
        assertThat(GrainPreset.all()).hasSizeGreaterThanOrEqualTo(10);
        GrainPreset swarm = GrainPreset.named("swarm");
        assertThat(GrainPreset.read(swarm.text())).isEqualTo(swarm);
        PresetGlide glide = new PresetGlide(GrainPreset.named("cloud"), swarm);
        Map<String, Automation> lanes = glide.automation(0, RATE);

        assertThat(lanes.get("density").valueAt(0)).isEqualTo(40);
        assertThat(lanes.get("density").valueAt(RATE / 2)).isCloseTo(Math.sqrt(40 * 2500), within(1e-6));
        assertThat(lanes.get("density").valueAt(RATE)).isEqualTo(2500);
        assertThat(lanes.get("window").valueAt(RATE / 2 - 1)).isZero();
        assertThat(lanes.get("window").valueAt(RATE / 2)).isEqualTo(4);
        assertThat(lanes).doesNotContainKey("scan");
    }
}
