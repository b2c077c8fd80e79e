package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kerros.library.AudioBuffer;
import org.kerros.library.WavFile;
import org.kerros.render.testing.BusyPiece;
import org.kerros.render.testing.Pieces;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Insert;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.Progress;

class StemsTest {
    private static final int RATE = 44100;

    @TempDir
    Path folder;

    private final Composition piece = Pieces.softer(Pieces.drawn(4, RATE, 30_000, 5, 3))
            .withTrack(new TrackId("t1"), track -> track.muted(true))
            .withTrack(new TrackId("t2"), track -> track.withName("../Deep: bass? "));
    private final Mix mix = new MixBuilder(Pieces.ofNoise(RATE, 30_000)).build(piece, Progress.none());

    private Bounce.Options as(Bounce.Format format, boolean dither) {
        return new Bounce.Options(folder, format, dither, 0, null, null);
    }

    @Test
    void stems_add_up_to_the_mix() {
        Stems.Result result = Stems.write(mix, as(Bounce.Format.WAV24, false), Progress.none());

        assertThat(result.residualDb()).isLessThan(-120).isGreaterThan(-170);
    }

    @Test
    void with_groups_sends_effects_and_automation_they_add_up_to_what_the_master_gets() {
        Mix busy = new MixBuilder(Pieces.ofNoise(48_000, 6000)).build(BusyPiece.composition(), Progress.none());

        Stems.Result byTrack = Stems.write(busy, as(Bounce.Format.WAV32F, false), Progress.none());
        Stems.Result byGroup =
                Stems.write(busy, as(Bounce.Format.WAV32F, false), Stems.By.GROUP, Stems::numbered, Progress.none());

        assertThat(byTrack.residualDb()).isLessThan(-120);
        assertThat(byTrack.stems())
                .extracting(Stems.Stem::name)
                .containsExactly("Track a", "Track b", "Return", "Track c");
        assertThat(byGroup.residualDb()).isLessThan(-120);
        assertThat(byGroup.stems()).extracting(Stems.Stem::name).containsExactly("Group", "Return", "Track c");
    }

    @Test
    void a_group_with_effects_is_one_stem() {
        Composition squeezed = BusyPiece.composition()
                .withStrip(
                        BusyPiece.GROUP,
                        strip -> strip.withInserts(List.of(Insert.of(new InsertId("x"), "test-echo"))));
        Mix busy = new MixBuilder(Pieces.ofNoise(48_000, 6000)).build(squeezed, Progress.none());

        Stems.Result result = Stems.write(busy, as(Bounce.Format.WAV32F, false), Progress.none());

        assertThat(result.stems()).extracting(Stems.Stem::name).containsExactly("Group", "Return", "Track c");
        assertThat(result.residualDb()).isLessThan(-120);
    }

    @Test
    void stems_at_another_rate_add_up_too() {
        Mix busy = new MixBuilder(Pieces.ofNoise(48_000, 6000)).build(BusyPiece.composition(), Progress.none());
        Bounce.Options options = new Bounce.Options(folder, Bounce.Format.WAV32F, false, 44_100, null, null);

        assertThat(Stems.write(busy, options, Progress.none()).residualDb()).isLessThan(-120);
    }

    @ParameterizedTest
    @CsvSource({"WAV24, false", "WAV24, true", "WAV16, true", "WAV16, false", "WAV32F, false"})
    void the_residual_is_that_of_the_files(Bounce.Format format, boolean dither) {
        Stems.Result result = Stems.write(mix, as(format, dither), Progress.none());

        assertThat(result.residualDb()).isCloseTo(residualOfFiles(result), within(0.001));
    }

    private double residualOfFiles(Stems.Result result) {
        float[][] expected = new float[2][(int) mix.frames()];
        mix.rendering().renderInto(expected, expected[0].length, 0);
        double[][] sum = new double[2][expected[0].length];
        for (Stems.Stem stem : result.stems()) {
            AudioBuffer written = WavFile.read(stem.file());
            assertThat(written.frames()).isEqualTo(expected[0].length);
            for (int i = 0; i < written.frames(); i++) {
                sum[0][i] += written.channel(0)[i];
                sum[1][i] += written.channel(1)[i];
            }
        }
        double error = 0;
        for (int i = 0; i < sum[0].length; i++) {
            error += Math.pow(sum[0][i] - expected[0][i], 2) + Math.pow(sum[1][i] - expected[1][i], 2);
        }
        return Math.max(-200, 10 * Math.log10(error / 2 / sum[0].length));
    }

    @Test
    void muted_tracks_are_left_out_and_named() {
        Stems.Result result = Stems.write(mix, as(Bounce.Format.WAV24, false), Progress.none());

        assertThat(result.leftOut()).extracting(MixTrack::name).containsExactly("Track t1");
        assertThat(result.stems()).hasSize(4);
    }

    @Test
    void files_are_named_safely_after_place_and_track() {
        Stems.Result result = Stems.write(mix, as(Bounce.Format.WAV24, false), Progress.none());

        assertThat(result.stems())
                .extracting(stem -> folder.relativize(stem.file()).toString())
                .containsExactly("01_Track t0.wav", "03__Deep_ bass_.wav", "04_Track t3.wav", "05_Track t4.wav");
    }

    @Test
    void names_can_be_chosen_and_never_collide() {
        Stems.Result byId = Stems.write(
                mix,
                as(Bounce.Format.FLAC, false),
                Stems.By.TRACK,
                (number, track) -> track.id().value(),
                Progress.none());
        Stems.Result same = Stems.write(
                mix, as(Bounce.Format.WAV24, false), Stems.By.TRACK, (number, track) -> "same", Progress.none());

        assertThat(byId.stems().get(1).file()).hasFileName("t2.flac");
        assertThat(same.stems()).extracting(Stems.Stem::file).doesNotHaveDuplicates();
    }

    @Test
    void a_wanted_loudness_is_that_of_the_whole() {
        Bounce.Options options = new Bounce.Options(folder, Bounce.Format.WAV24, false, 48000, null, -30.0);
        Bounce.Options mixOptions =
                new Bounce.Options(folder.resolve("mix.wav"), Bounce.Format.WAV24, false, 48000, null, -30.0);
        Bounce.Options asItIs = new Bounce.Options(folder, Bounce.Format.WAV24, false, 48000, null, null);

        Stems.Result plain = Stems.write(mix, asItIs, Progress.none());
        Stems.Result result = Stems.write(mix, options, Progress.none());

        double gainDb = Bounce.write(mix, mixOptions, Progress.none()).gainDb();
        assertThat(result.residualDb()).isLessThan(-120);
        for (int i = 0; i < 4; i++) {
            double change =
                    result.stems().get(i).truePeak() - plain.stems().get(i).truePeak();
            assertThat(change).isCloseTo(gainDb, within(1e-3));
        }
    }

    @Test
    void cancelled_stems_leave_nothing() throws IOException {
        int[] reports = new int[1];
        Progress impatient = (fraction, message) -> {
            if (++reports[0] == 3) {
                throw new Cancelled();
            }
        };

        assertThatThrownBy(() -> Stems.write(mix, as(Bounce.Format.WAV24, false), impatient))
                .isInstanceOf(Cancelled.class);

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
