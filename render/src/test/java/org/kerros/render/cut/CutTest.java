package org.kerros.render.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.library.ParameterCheck;
import org.kerros.library.Settings;
import org.kerros.library.analysis.Loudness;
import org.kerros.render.SoundProcess;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.work.Progress;

class CutTest {
    private static final int RATE = 48_000;

    private static AudioBuffer made(SoundProcess process, AudioBuffer sound, Map<String, String> typed) {
        return process.apply(
                List.of(sound), ParameterCheck.check(process.parameters(), typed, process.name()), 1, Progress.none());
    }

    @Test
    void a_slice_is_the_piece_between_its_fades() {
        AudioBuffer noise = Sounds.noise(1, RATE, 2, 20_000);

        AudioBuffer piece = made(new Slice(), noise, Map.of("from", "5000", "to", "9000"));

        assertThat(piece.frames()).isEqualTo(4000);
        for (int i = 96; i < 4000 - 96; i++) {
            assertThat(piece.channel(1)[i]).isEqualTo(noise.channel(1)[5000 + i]);
        }
        assertThat(piece.channel(0)[0]).isZero();
        assertThat(piece.channel(0)[3999]).isZero();
        assertThat(piece.channel(0)[48]).isCloseTo(noise.channel(0)[5048] / 2, within(1e-6f));
    }

    @Test
    void a_slice_beyond_the_end_is_refused_with_both_lengths() {
        AudioBuffer noise = Sounds.noise(1, RATE, 1, 2000);

        assertThatThrownBy(() -> made(new Slice(), noise, Map.of("from", "2000", "to", "9000")))
                .hasMessageContaining("a clip of 2000");
    }

    @Test
    void backwards_twice_is_forwards() {
        AudioBuffer noise = Sounds.noise(1, RATE, 2, 1001);

        AudioBuffer back = made(new Reverse(), made(new Reverse(), noise, Map.of()), Map.of());

        assertThat(back.channel(1)).isEqualTo(noise.channel(1));
        assertThat(made(new Reverse(), noise, Map.of()).channel(0)[0]).isEqualTo(noise.channel(0)[1000]);
    }

    @Test
    void normalising_reaches_a_peak_or_a_loudness() {
        AudioBuffer sine = Sounds.sine(997, RATE, 2);

        assertThat(made(new Normalise(), sine, Map.of("level", "-3")).peak())
                .isCloseTo((float) Math.pow(10, -3 / 20.0), within(1e-5f));
        AudioBuffer loud = made(new Normalise(), sine, Map.of("to", "loudness", "level", "-23"));
        assertThat(Loudness.of(loud).integrated()).isCloseTo(-23, within(0.01));
        assertThat(made(new Normalise(), new AudioBuffer(RATE, 1, 100), Map.of())
                        .peak())
                .isZero();
    }

    @Test
    void a_fade_is_half_way_at_half_its_time() {
        AudioBuffer level = Sounds.constant(1, RATE, 1, RATE);

        float[] faded =
                made(new Fade(), level, Map.of("in", "0.1", "out", "0.5")).channel(0);

        assertThat(faded[0]).isZero();
        assertThat(faded[2400]).isCloseTo(0.5f, within(1e-5f));
        assertThat(faded[20_000]).isEqualTo(1);
        assertThat(faded[RATE - 1 - 12_000]).isCloseTo(0.5f, within(1e-5f));
        assertThat(faded[RATE - 1]).isZero();
    }

    @Test
    void a_kick_falls_from_its_first_pitch_to_its_last_and_fades_by_60_dB() {
        AudioBuffer silence = new AudioBuffer(RATE, 1, RATE);

        float[] kick = made(
                        new Kick(),
                        silence,
                        Map.of(
                                "startPitch",
                                "400",
                                "endPitch",
                                "50",
                                "sweep",
                                "100",
                                "decay",
                                "1000",
                                "click",
                                "0",
                                "bodyLevel",
                                "0"))
                .channel(0);

        assertThat(kick).hasSize(RATE);
        // Phase is the integral of the pitch: 2π (50 t + 350 · τ (1 − e^(−t/τ))), τ = 100 ms / 3; level 10^(−3t).
        for (int i : new int[] {100, 1000, 4800, 20_000, 40_000}) {
            double t = (double) i / RATE;
            double tau = 0.1 / 3;
            double phase = 2 * Math.PI * (50 * t + 350 * tau * (1 - Math.exp(-t / tau)));
            assertThat((double) kick[i]).isCloseTo(Math.pow(10, -3 * t) * Math.sin(phase), within(1e-6));
        }
        assertThat(kick[RATE - 1]).isCloseTo(0, within(1e-5f));
    }

    @Test
    void a_kick_begins_with_what_is_heard_there() {
        AudioBuffer noise = Sounds.noise(1, RATE, 2, RATE);

        AudioBuffer kick = made(
                new Kick(),
                noise,
                Map.of(
                        "offset",
                        "0.5",
                        "transientLength",
                        "20",
                        "transientLevel",
                        "0",
                        "bodyLevel",
                        "-80",
                        "click",
                        "0"));

        for (int i = 0; i < 480; i++) {
            assertThat(kick.channel(1)[i]).isCloseTo(noise.channel(1)[RATE / 2 + i], within(1.1e-4f));
        }
        assertThat(Math.abs(kick.channel(1)[960])).isLessThan(1.1e-4f);
    }

    @Test
    void a_kick_after_the_end_is_refused() {
        assertThatThrownBy(() -> made(new Kick(), new AudioBuffer(RATE, 1, 100), Map.of("offset", "1")))
                .hasMessageContaining("within the clip");
    }

    @Test
    void pieces_laid_where_they_were_are_the_sound_again() {
        AudioBuffer noise = Sounds.noise(1, RATE, 2, 40_000);

        List<Settings> pieces = Pieces.between(List.of(9000, 20_000, 31_111), noise);

        double[] sum = new double[noise.frames()];
        for (Settings piece : pieces) {
            AudioBuffer cut = new Slice().apply(List.of(noise), piece, 0, Progress.none());
            for (int i = 0; i < cut.frames(); i++) {
                sum[(int) piece.integer("from") + i] += cut.channel(1)[i];
            }
        }
        assertThat(pieces).hasSize(4);
        assertThat(Sounds.largestError(noise.channel(1), sum)).isLessThan(1e-6);
    }

    @Test
    void silence_before_the_first_attack_is_no_piece() {
        AudioBuffer sound = new AudioBuffer(RATE, 1, 20_000);
        sound.channel(0)[8000] = 1;

        List<Settings> pieces = Pieces.between(List.of(8000), sound);

        assertThat(pieces).hasSize(1);
        assertThat(pieces.get(0).integer("from")).isEqualTo(8000 - 96);
        assertThat(pieces.get(0).integer("to")).isEqualTo(20_000);
    }
}
