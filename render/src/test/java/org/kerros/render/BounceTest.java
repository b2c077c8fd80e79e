package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Importers;
import org.kerros.library.WavFile;
import org.kerros.render.testing.Pieces;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

class BounceTest {
    private static final int RATE = 44100;

    @TempDir
    Path folder;

    private final Pieces sounds = Pieces.ofNoise(RATE, 30_000);
    private final Composition piece = Pieces.softer(Pieces.drawn(4, RATE, 30_000, 4, 4));
    private final Mix mix = new MixBuilder(sounds).build(piece, Progress.none());

    private Bounce.Options as(Bounce.Format format) {
        return Bounce.Options.of(folder.resolve("out." + format.extension()), format);
    }

    private static double[][] reference(Composition piece, SoundSource sounds) {
        return ReferenceMix.of(piece, sounds);
    }

    @Test
    void a_24_bit_bounce_is_the_definition_to_the_last_bit_but_rounding() {
        Bounce.Result result = Bounce.write(mix, as(Bounce.Format.WAV24), Progress.none());

        AudioBuffer written = WavFile.read(result.file());
        double[][] expected = reference(piece, sounds);
        assertThat(written.frames()).isEqualTo(expected[0].length).isEqualTo((int) result.frames());
        assertThat(Sounds.largestError(written.channel(0), expected[0])).isLessThan(1.6 / (1 << 23));
        assertThat(Sounds.largestError(written.channel(1), expected[1])).isLessThan(1.6 / (1 << 23));
    }

    @ParameterizedTest
    @EnumSource(Bounce.Format.class)
    void every_format_holds_the_mix(Bounce.Format format) {
        Bounce.Result result = Bounce.write(mix, as(format), Progress.none());

        AudioBuffer written =
                (AudioBuffer) Importers.read(result.file(), Progress.none()).material();
        double most = format.samples().bits() == 16 ? 1.6 / (1 << 15) : 1.6 / (1 << 23);
        assertThat(written.rate()).isEqualTo(RATE);
        assertThat(Sounds.largestError(written.channel(1), reference(piece, sounds)[1]))
                .isLessThan(most);
    }

    @Test
    void the_same_bounce_gives_the_same_bytes_dithered_or_not() {
        for (Bounce.Format format : Bounce.Format.values()) {
            Bounce.Result first = Bounce.write(mix, as(format), Progress.none());
            Bounce.Result second = Bounce.write(mix, as(format), Progress.none());

            assertThat(second.sha256()).isEqualTo(first.sha256());
        }
    }

    @Test
    void dither_turns_the_error_into_noise() {
        Mix quiet = Mix.of(Sounds.constant(0.3f / 32768, RATE, 2, 20_000));

        AudioBuffer dithered = WavFile.read(
                Bounce.write(quiet, as(Bounce.Format.WAV16), Progress.none()).file());

        double mean = 0;
        for (float sample : dithered.channel(0)) {
            mean += sample * 32768 / 20_000;
        }
        assertThat(mean).isCloseTo(0.3, within(0.03));
    }

    @Test
    void another_rate_is_the_same_as_resampling_the_whole() {
        Bounce.Options options =
                new Bounce.Options(folder.resolve("r.wav"), Bounce.Format.WAV32F, false, 48000, null, null);

        Bounce.Result result = Bounce.write(longer(), options, Progress.none());

        AudioBuffer whole = Resampler.resample(rendered(longer()), 48000, Progress.none());
        AudioBuffer written = WavFile.read(result.file());
        assertThat(result.rate()).isEqualTo(48000);
        assertThat(written.frames()).isEqualTo(whole.frames());
        double[] expected = new double[whole.frames()];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = whole.channel(0)[i];
        }
        assertThat(Sounds.residualDb(written.channel(0), expected)).isLessThan(-130);
    }

    /** Longer than one of the stretches that resampling is done in. */
    private static Mix longer() {
        return Mix.of(Sounds.noise(8, RATE, 2, 200_000));
    }

    private static AudioBuffer rendered(Mix mix) {
        AudioBuffer all = new AudioBuffer(mix.rate(), 2, (int) mix.frames());
        mix.rendering().renderInto(new float[][] {all.channel(0), all.channel(1)}, all.frames(), 0);
        return all;
    }

    @Test
    void a_range_is_cut_out_to_the_frame() {
        Bounce.Options options = new Bounce.Options(
                folder.resolve("part.wav"), Bounce.Format.WAV32F, false, 0, new FrameRange(1234, 5678), null);

        AudioBuffer written =
                WavFile.read(Bounce.write(mix, options, Progress.none()).file());

        assertThat(written.frames()).isEqualTo(5678);
        assertThat(written.channel(0)).startsWith(rendered(mix).channel(0)[1234]);
        assertThat(written.channel(0)).endsWith(rendered(mix).channel(0)[1234 + 5677]);
    }

    @Test
    void loudness_is_brought_to_a_target_without_limiting() {
        Mix tone = Mix.of(Sounds.sine(997, 48000, 3));
        Bounce.Options options =
                new Bounce.Options(folder.resolve("l.wav"), Bounce.Format.WAV24, false, 0, null, -16.0);

        Bounce.Result result = Bounce.write(tone, options, Progress.none());

        assertThat(result.integrated()).isCloseTo(-16, within(0.01));
        // A sine of one amplitude on both channels is as loud as that amplitude in dB (EBU Tech 3341, signal 1).
        assertThat(result.truePeak()).isCloseTo(-16, within(0.1));
        assertThat(result.gainDb()).isCloseTo(-16 - 20 * Math.log10(0.5 * Math.sqrt(0.5)), within(0.05));
        assertThat(result.clippedSamples()).isZero();
    }

    @Test
    void what_exceeds_full_scale_is_counted() {
        Mix loud = Mix.of(Sounds.constant(1.5f, RATE, 2, 100));

        assertThat(Bounce.write(loud, as(Bounce.Format.WAV24), Progress.none()).clippedSamples())
                .isEqualTo(200);
        assertThat(Bounce.write(loud, as(Bounce.Format.WAV32F), Progress.none()).clippedSamples())
                .isZero();
    }

    @Test
    void silence_has_no_loudness() {
        Mix silence = Mix.of(Sounds.constant(0, RATE, 2, 30_000));

        Bounce.Result result = Bounce.write(silence, as(Bounce.Format.WAV24), Progress.none());

        assertThat(result.integrated()).isNull();
        assertThat(result.truePeak()).isNull();
        assertThat(result.frames()).isEqualTo(30_000);
    }

    @Test
    void a_cancelled_bounce_leaves_nothing() throws IOException {
        int[] reports = new int[1];
        Progress impatient = (fraction, message) -> {
            if (++reports[0] == 3) {
                throw new Cancelled();
            }
        };

        assertThatThrownBy(() -> Bounce.write(mix, as(Bounce.Format.WAV24), impatient))
                .isInstanceOf(Cancelled.class);

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_target_that_cannot_be_written_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Bounce.Options options = Bounce.Options.of(file.resolve("out.wav"), Bounce.Format.WAV24);

        assertThatThrownBy(() -> Bounce.write(mix, options, Progress.none()))
                .isInstanceOfSatisfying(
                        KerrosException.class, e -> assertThat(e.problem()).isEqualTo(Problem.STORAGE))
                .hasMessageContaining("out.wav");
    }
}
