package org.kerros.projects.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.timeline.Composition;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

class ReportTest {
    @TempDir
    static Path folder;

    private static Report.Result result;

    @BeforeAll
    static void write() {
        result = Report.write(SamplePiece.facts(), folder.resolve("report"), Progress.none());
    }

    @Test
    void page_and_print_lie_in_the_folder_and_nothing_else() throws IOException {
        assertThat(result.files())
                .containsExactly(
                        folder.resolve("report").resolve("report.html"),
                        folder.resolve("report").resolve("report.pdf"));
        assertThat(list(folder.resolve("report"))).containsExactlyInAnyOrderElementsOf(result.files());
        assertThat(result.gaps()).contains("2 clips are not in the library: “lost” and “gone”.");
    }

    @Test
    void the_print_says_what_the_page_says() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(result.files().get(1).toFile())) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text)
                    .contains(
                            "Three births",
                            "Maija Virtanen, Äänen Ystävät",
                            "−16.2",
                            "hyvää yötä",
                            "7 things are still open")
                    .contains("161 traditional tunes (GPL-3.0)", "<script>alert(1)</script>", SamplePiece.TUNES.hex())
                    .contains("temperature=0.9", "kerros regenerate PROJECT p1 --verify");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Three births");
            assertThat(pdf.getDocumentInformation()
                            .getCreationDate()
                            .toInstant()
                            .atOffset(ZoneOffset.UTC)
                            .toInstant())
                    .isEqualTo(SamplePiece.MADE);
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
    }

    @Test
    void every_font_lies_in_the_print() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(result.files().get(1).toFile())) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void the_same_facts_give_the_same_bytes() throws IOException {
        Report.Result again = Report.write(SamplePiece.facts(), folder.resolve("again"), Progress.none());

        for (int i = 0; i < 2; i++) {
            assertThat(Files.mismatch(result.files().get(i), again.files().get(i)))
                    .isEqualTo(-1);
        }
    }

    @Test
    void a_piece_with_nothing_in_it_is_reported_too() throws IOException {
        ReportFacts empty = ReportFacts.of("", Composition.empty(44_100), "Kerros", SamplePiece.MADE);

        Report.Result written = Report.write(empty, folder.resolve("empty"), Progress.none());

        try (PDDocument pdf = Loader.loadPDF(written.files().get(1).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Untitled piece", "The concept text is empty.");
        }
    }

    @Test
    void told_to_stop_it_leaves_nothing() {
        ReportFacts nothing = ReportFacts.of("", Composition.empty(44_100), "Kerros", SamplePiece.MADE);
        Progress impatient = (fraction, message) -> {
            if (fraction >= 0.9) {
                throw new Cancelled();
            }
        };

        assertThatExceptionOfType(Cancelled.class)
                .isThrownBy(() -> Report.write(nothing, folder.resolve("stopped"), impatient));
        assertThat(folder.resolve("stopped")).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_made_is_said_in_one_sentence() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));

        assertThatExceptionOfType(KerrosException.class)
                .isThrownBy(() -> Report.write(
                        ReportFacts.of("", Composition.empty(44_100), "Kerros", SamplePiece.MADE),
                        file,
                        Progress.none()))
                .satisfies(failure -> assertThat(failure.problem()).isEqualTo(Problem.STORAGE))
                .withMessageContaining("taken");
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }
}
