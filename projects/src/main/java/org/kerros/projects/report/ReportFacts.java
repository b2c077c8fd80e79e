package org.kerros.projects.report;

import java.time.Instant;
import java.util.List;
import org.kerros.timeline.Composition;

/**
 * All a report is told.
 *
 * @param title of the piece
 * @param author who hands it in, empty where unknown
 * @param concept the concept text, as typed: plain text or Markdown
 * @param library where clips, what was measured of them, and models are looked up
 * @param exports the mix and the stems, as far as they were written
 * @param milestones what was done, most telling first; empty where nobody wants it told
 * @param program name and version: "Kerros 0.1.0"
 * @param made when the report is made; also the date in the PDF, so the same facts give the same bytes
 */
public record ReportFacts(
        String title,
        String author,
        String concept,
        Composition composition,
        ReportLibrary library,
        ReportExports exports,
        List<Milestone> milestones,
        String program,
        Instant made) {
    /**
     * A kind of edit and how often it was made.
     *
     * @param label the words after "Undo" in the menu
     */
    public record Milestone(String label, long times) {}

    public ReportFacts {
        milestones = List.copyOf(milestones);
    }

    /** A piece of which nothing is known but its arrangement. */
    public static ReportFacts of(String title, Composition composition, String program, Instant made) {
        return new ReportFacts(
                title, "", "", composition, ReportLibrary.EMPTY, ReportExports.NONE, List.of(), program, made);
    }

    public ReportFacts by(String newAuthor) {
        return new ReportFacts(title, newAuthor, concept, composition, library, exports, milestones, program, made);
    }

    public ReportFacts about(String newConcept) {
        return new ReportFacts(title, author, newConcept, composition, library, exports, milestones, program, made);
    }

    public ReportFacts with(ReportLibrary newLibrary) {
        return new ReportFacts(title, author, concept, composition, newLibrary, exports, milestones, program, made);
    }

    public ReportFacts with(ReportExports newExports) {
        return new ReportFacts(title, author, concept, composition, library, newExports, milestones, program, made);
    }

    public ReportFacts with(List<Milestone> newMilestones) {
        return new ReportFacts(title, author, concept, composition, library, exports, newMilestones, program, made);
    }
}
