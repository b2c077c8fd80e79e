package org.kerros.workstation.studio;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerros.projects.About;
import org.kerros.projects.report.Report;
import org.kerros.projects.report.ReportFacts;
import org.kerros.projects.report.ReportFacts.Milestone;
import org.kerros.projects.report.ReportLibrary;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.work.Progress;

/** Writes the assessment report, with the mix and the stems that were written last. */
public final class WriteReport implements Deed<Report.Result, Report.Result> {
    private final ReportFacts facts;
    private final Path folder;

    public WriteReport(Studio studio, Path folder) {
        this.folder = folder;
        About about = studio.project().about();
        facts = ReportFacts.of(
                        about.title(),
                        studio.composition(),
                        "Kerros " + Version.number(),
                        studio.clock().instant())
                .by(about.author())
                .about(about.concept())
                .with(library(studio))
                .with(studio.exports().read())
                .with(milestones(studio.project().history().edits()));
    }

    private static ReportLibrary library(Studio studio) {
        return new ReportLibrary(
                studio.clips()::find,
                studio.clips()::descriptors,
                new Outlines(studio)::of,
                studio.media()::has,
                studio.project().checkpoints());
    }

    private static List<Milestone> milestones(List<Edit> edits) {
        Map<String, Long> counts = new LinkedHashMap<>();
        edits.forEach(edit -> counts.merge(edit.label(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(count -> new Milestone(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong(Milestone::times).reversed())
                .toList();
    }

    @Override
    public String title() {
        return "Write the report";
    }

    @Override
    public Report.Result work(Progress progress) {
        return Report.write(facts, folder, progress);
    }

    @Override
    public Report.Result finish(Report.Result found) {
        return found;
    }
}
