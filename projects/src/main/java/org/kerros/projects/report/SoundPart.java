package org.kerros.projects.report;

import java.util.Optional;
import org.kerros.projects.report.ReportExports.SoundFile;

/** The mix and the stems: what was written, how loud it is, and its hash. */
final class SoundPart implements Part {
    private final ReportExports exports;

    SoundPart(ReportExports exports) {
        this.exports = exports;
    }

    @Override
    public String title() {
        return "Mix and stems";
    }

    @Override
    public String anchor() {
        return "sound";
    }

    @Override
    public void write(Html html) {
        if (exports.mix() == null && exports.stems().isEmpty()) {
            html.element("p", "Neither a mix nor stems were written.", "class", "empty");
            return;
        }
        Table table = Table.open(html, "sound", "File", "Holds", "#Length", "#LUFS", "#dBTP", "#LU", "SHA-256");
        Optional.ofNullable(exports.mix()).ifPresent(mix -> row(html, table, mix, "the mix"));
        exports.stems().forEach(stem -> row(html, table, stem, Words.shortened(stem.track(), 60)));
        table.close();
        html.element(
                "p",
                sum()
                        + "LUFS: integrated loudness; dBTP: true peak (both ITU-R BS.1770-4). LU: loudness range (EBU Tech 3342). A dash"
                        + " means it cannot be measured, as in silence.",
                "class",
                "aside");
    }

    private String sum() {
        Double residual = exports.residualDb();
        return residual == null
                ? ""
                : "Sum check: the stems added up differ from the mix by at most " + Figures.measure(residual, "dBFS")
                        + ". ";
    }

    private static void row(Html html, Table table, SoundFile file, String holds) {
        table.row(() -> table.cell(Words.shortened(file.file(), 80))
                .cell(holds)
                .cell(Figures.clock(file.seconds()) + " at " + Figures.rate(file.rate()))
                .cell(Figures.tenths(file.integrated()))
                .cell(Figures.tenths(file.truePeak()))
                .cell(Figures.tenths(file.range()))
                .cell(() -> hash(html, file.sha256().hex())));
    }

    /** In two lines, so the table keeps its width. */
    private static void hash(Html html, String hex) {
        html.open("code")
                .text(hex.substring(0, 32))
                .open("br")
                .text(hex.substring(32))
                .close();
    }
}
