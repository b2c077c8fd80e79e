package org.kerros.projects.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Settings;
import org.kerros.projects.report.ReportExports.SoundFile;

class GapsTest {
    private final ReportFacts facts = SamplePiece.facts();

    private static List<String> of(ReportFacts facts) {
        return Gaps.of(facts, new Ancestry(facts));
    }

    @Test
    void every_open_matter_of_the_sample_is_named() {
        assertThat(of(facts))
                .containsExactly(
                        "The track “Sketch” is not heard, because it is muted: 2 placements are left out.",
                        "1 clip holds notes and is silent until a voice renders them: “melody 1”.",
                        "2 clips are not in the library: “lost” and “gone”.",
                        "1 clip has lost its media file: “<script>alert(1)</script>”.",
                        "1 clip was imported and nobody confirmed where it came from: “hum ep10”.",
                        "1 clip comes from a model nobody described: made with “766d63f033…”.",
                        "1 clip has no model licence: made with “choir_v2”.");
    }

    @Test
    void a_data_set_without_a_licence_is_missed() {
        assertThat(of(trainedOn("161 traditional tunes")))
                .contains("5 clips have no data-set licence: made with “tunes”.");
        assertThat(of(trainedOn("")))
                .contains("5 clips come from a model that does not say what it was trained on: made with “tunes”.");
        assertThat(of(trainedOn("KET talks (CC BY-NC 4.0)"))).noneMatch(gap -> gap.contains("tunes"));
    }

    private ReportFacts trainedOn(String dataset) {
        CheckpointCard card = new CheckpointCard(
                SamplePiece.TUNES, "melody-rnn", "tunes", 0, "GPL-3.0", dataset, Settings.NONE, List.of());
        ReportLibrary known = facts.library();
        return facts.with(new ReportLibrary(
                known.clips(), known.descriptors(), known.outlines(), known.media(), new OneModel(card)));
    }

    @Test
    void sound_that_is_missing_or_wrong_is_told() {
        SoundFile loud = new SoundFile("mix.wav", "", 48_000, 48_000, -9.0, 0.4, 3.0, SamplePiece.hash("mix"));

        assertThat(of(facts.with(new ReportExports(loud, List.of(loud), -63.0))))
                .contains(
                        "The mix clips: its true peak is 0.4\u2009dBTP.",
                        "The stems do not add up to the mix: −63.0\u2009dBFS are left over.");
        assertThat(of(facts.with(ReportExports.NONE))).contains("No mix was bounced.", "No stems were written.");
    }

    @Test
    void clips_nobody_analysed_are_told() {
        ReportLibrary known = facts.library();
        ReportLibrary deaf = new ReportLibrary(
                known.clips(), id -> Optional.empty(), known.outlines(), known.media(), known.checkpoints());

        assertThat(of(facts.with(deaf)))
                .anyMatch(
                        gap -> gap.startsWith("14 clips have not been analysed: “pad 01”,") && gap.endsWith(" more."));
    }
}
