package org.kerros.render.stretch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.library.AudioBuffer;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.StretchMethod;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.Progress;

class TimeStretchTest {
    private static final int RATE = 16_000;

    private static AudioBuffer stretched(AudioBuffer sound, double ratio, double semitones, StretchMethod method) {
        return TimeStretch.apply(sound, ratio, semitones, method, Progress.none());
    }

    @ParameterizedTest
    @EnumSource(StretchMethod.class)
    void unchanged_is_the_same_to_the_last_bit(StretchMethod method) {
        AudioBuffer noise = Sounds.noise(1, RATE, 2, 5000);

        assertThat(stretched(noise, 1, 0, method)).isSameAs(noise);
    }

    @ParameterizedTest
    @CsvSource({
        "TONAL, 0.1",
        "TONAL, 0.5",
        "TONAL, 0.8",
        "TONAL, 1.01",
        "TONAL, 2",
        "TONAL, 3.7",
        "TONAL, 50",
        "TRANSIENTS, 0.1",
        "TRANSIENTS, 0.5",
        "TRANSIENTS, 0.8",
        "TRANSIENTS, 1.01",
        "TRANSIENTS, 2",
        "TRANSIENTS, 3.7",
        "TRANSIENTS, 50"
    })
    void a_sine_keeps_its_pitch_and_level(StretchMethod method, double ratio) {
        AudioBuffer sine = Sounds.sine(443.7, RATE, ratio < 1 ? 8 : 1.5);

        AudioBuffer longer = stretched(sine, ratio, 0, method);

        assertThat(longer.frames()).isEqualTo((int) Math.round(sine.frames() * ratio));
        Tone tone = Tone.in(longer, 443.7);
        // Pieces fit to the whole sample, so with them a tone may be off by part of a cent.
        assertThat(tone.hertz()).isCloseTo(443.7, within(method == StretchMethod.TONAL ? 0.05 : 0.25));
        assertThat(tone.levelDb()).isCloseTo(20 * Math.log10(0.5), within(0.5));
    }

    @ParameterizedTest
    @CsvSource({
        "TONAL, 1, 12",
        "TONAL, 1, -12",
        "TONAL, 2, 7",
        "TONAL, 0.5, -5",
        "TONAL, 1, 0.13",
        "TONAL, 10, 24",
        "TRANSIENTS, 1, 12",
        "TRANSIENTS, 1, -12",
        "TRANSIENTS, 2, 7",
        "TRANSIENTS, 0.5, -5",
        "TAPE, 2, 0",
        "TAPE, 0.5, 0",
        "TAPE, 3.3, 0",
        "TAPE, 2, 12",
        "TAPE, 2, 5"
    })
    void pitch_moves_by_semitones(StretchMethod method, double ratio, double semitones) {
        AudioBuffer sine = Sounds.sine(443.7, RATE, 2);
        double tape = method == StretchMethod.TAPE ? 1 / ratio : 1;
        double expected = 443.7 * tape * Math.pow(2, semitones / 12);

        AudioBuffer moved = stretched(sine, ratio, semitones, method);

        assertThat(moved.frames()).isEqualTo((int) Math.round(sine.frames() * ratio));
        Tone tone = Tone.in(moved, expected);
        assertThat(tone.hertz()).isCloseTo(expected, within(0.15));
        assertThat(tone.levelDb()).isCloseTo(20 * Math.log10(0.5), within(0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.9, 1.3, 2, 4, 10})
    void attacks_land_where_they_belong_and_once(double ratio) {
        int[] places = {1600, 6000, 9001, 14_000, 21_337};
        AudioBuffer clicks = new AudioBuffer(RATE, 1, 24_000);
        for (int place : places) {
            clicks.channel(0)[place] = 0.8f;
        }

        float[] longer = stretched(clicks, ratio, 0, StretchMethod.TRANSIENTS).channel(0);

        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < longer.length; i++) {
            if (Math.abs(longer[i]) > 0.01) {
                found.add(i);
            }
        }
        assertThat(found).hasSize(places.length);
        for (int i = 0; i < places.length; i++) {
            assertThat(found.get(i)).isCloseTo((int) Math.round(places[i] * ratio), within(RATE / 500));
            assertThat(longer[found.get(i)]).isCloseTo(0.8f, within(1e-4f));
        }
    }

    @ParameterizedTest
    @EnumSource(StretchMethod.class)
    void fifty_times_as_long_has_no_click(StretchMethod method) {
        AudioBuffer sound = chord();

        AudioBuffer longer = stretched(sound, 50, 0, method);

        assertThat(longer.frames()).isEqualTo(50 * RATE);
        // Partials may meet at other phases than before; a click would be many times as large.
        assertThat(largestStep(longer)).isLessThan(1.1 * largestStep(sound));
    }

    @ParameterizedTest
    @EnumSource(names = {"TONAL", "TRANSIENTS"})
    void stereo_stays_where_it_was(StretchMethod method) {
        float[] noise = Sounds.noise(4, RATE, 1, 2 * RATE).channel(0);
        float[] quieter = new float[noise.length];
        for (int i = 0; i < noise.length; i++) {
            quieter[i] = -0.25f * noise[i];
        }

        AudioBuffer longer = stretched(new AudioBuffer(RATE, noise, quieter), 2.3, 3, method);

        for (int i = 0; i < longer.frames(); i++) {
            assertThat(longer.channel(1)[i]).isCloseTo(-0.25f * longer.channel(0)[i], within(1e-5f));
        }
    }

    @ParameterizedTest
    @CsvSource({"TONAL, 2", "TONAL, 10", "TRANSIENTS, 2", "TRANSIENTS, 10", "TONAL, 0.4", "TRANSIENTS, 0.4"})
    void both_ends_are_as_loud_as_they_were(StretchMethod method, double ratio) {
        AudioBuffer sine = Sounds.sine(500, RATE, 1);

        float[] longer = stretched(sine, ratio, 0, method).channel(0);

        int ten = RATE / 100;
        assertThat(Sounds.rmsDb(longer, 0, ten)).isCloseTo(-9.03, within(1.0));
        assertThat(Sounds.rmsDb(longer, longer.length - ten, longer.length)).isCloseTo(-9.03, within(1.0));
    }

    @Test
    void vibrato_stays_and_slows_down() {
        double seconds = 2;
        float[] samples = new float[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / RATE;
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * 600 * t - 30 / 2.0 * Math.cos(2 * Math.PI * 2 * t)));
        }

        float[] longer = stretched(new AudioBuffer(RATE, samples), 3, 0, StretchMethod.TONAL)
                .channel(0);

        // The phase above goes at 600 + 30 · sin(2π·2t) Hz; three times slower that is sin(2π·2t/3).
        for (double t = 0.5; t < 5.5; t += 0.25) {
            int from = (int) (t * RATE);
            double expected = 600 + 30 * Math.sin(2 * Math.PI * 2 * (t + 0.03) / 3);
            Tone tone = Tone.in(longer, from, from + (int) (0.06 * RATE), RATE, expected);
            assertThat(tone.hertz()).as("at %s s", t).isCloseTo(expected, within(2.5));
            assertThat(tone.levelDb()).as("at %s s", t).isCloseTo(-6.02, within(0.5));
        }
    }

    @ParameterizedTest
    @EnumSource(StretchMethod.class)
    void the_shortest_and_the_worst_sounds_come_through(StretchMethod method) {
        float[] worst = Sounds.noise(3, RATE, 1, 4000).channel(0);
        worst[7] = Float.NaN;
        worst[900] = Float.POSITIVE_INFINITY;
        worst[2000] = 1e30f;
        worst[3000] = -Float.MAX_VALUE;
        worst[3500] = Float.MIN_VALUE;

        for (double ratio : new double[] {0.1, 1, 7}) {
            assertThat(stretched(new AudioBuffer(1, new float[0]), ratio, 2, method)
                            .frames())
                    .isZero();
            assertThat(stretched(new AudioBuffer(8000, new float[] {0.5f}), ratio, 2, method)
                            .frames())
                    .isEqualTo(ratio == 7 ? 7 : 1);
            AudioBuffer longer = stretched(new AudioBuffer(RATE, worst), ratio, -3, method);
            for (float sample : longer.channel(0)) {
                assertThat(Float.isFinite(sample)).isTrue();
            }
        }
    }

    @Test
    void says_what_it_cannot_do() {
        AudioBuffer sound = Sounds.sine(440, RATE, 0.1);

        assertThatThrownBy(() -> stretched(sound, 0.05, 0, StretchMethod.TAPE)).hasMessageContaining("0.05");
        assertThatThrownBy(() -> stretched(sound, 1, 49, StretchMethod.TONAL)).hasMessageContaining("49");
        assertThatThrownBy(() -> stretched(new AudioBuffer(RATE, 1, 6_000_000), 50, 0, StretchMethod.TONAL))
                .hasMessageContaining("smaller ratio");
    }

    @ParameterizedTest
    @EnumSource(StretchMethod.class)
    void it_can_be_cancelled(StretchMethod method) {
        Progress stop = (fraction, message) -> {
            throw new Cancelled();
        };

        assertThatThrownBy(() -> TimeStretch.apply(Sounds.sine(440, RATE, 1), 2, 1, method, stop))
                .isInstanceOf(Cancelled.class);
    }

    private static AudioBuffer chord() {
        float[] samples = new float[RATE];
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / RATE;
            samples[i] = (float) (0.2 * Math.sin(2 * Math.PI * 220 * t)
                    + 0.2 * Math.sin(2 * Math.PI * 277.2 * t)
                    + 0.2 * Math.sin(2 * Math.PI * 329.6 * t));
        }
        return new AudioBuffer(RATE, samples);
    }

    private static double largestStep(AudioBuffer sound) {
        double largest = 0;
        float[] samples = sound.channel(0);
        for (int i = 1; i < samples.length; i++) {
            largest = Math.max(largest, Math.abs(samples[i] - samples[i - 1]));
        }
        return largest;
    }
}
