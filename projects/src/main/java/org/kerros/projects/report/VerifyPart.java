package org.kerros.projects.report;

import java.util.Optional;
import org.kerros.timeline.ClipId;

/** How anybody can check what stands here. */
final class VerifyPart implements Part {
    private final ReportFacts facts;
    private final Ancestry ancestry;

    VerifyPart(ReportFacts facts, Ancestry ancestry) {
        this.facts = facts;
        this.ancestry = ancestry;
    }

    @Override
    public String title() {
        return "How to check this";
    }

    @Override
    public String anchor() {
        return "verify";
    }

    @Override
    public void write(Html html) {
        html.element(
                "p",
                "With the project folder (called PROJECT here) and Kerros, which needs neither an account nor a network:");
        html.open("ul");
        String clip = made().map(ClipId::value).orElse("CLIP");
        step(
                html,
                "kerros regenerate PROJECT " + clip + " --verify",
                "makes a clip again from its recipe alone and"
                        + " compares it sample by sample; each clip’s name for this stands in its recipe above.");
        step(html, "kerros show PROJECT " + clip, "shows the record of a clip and of all its ancestors.");
        step(html, "kerros check PROJECT", "compares every sound file with its SHA-256.");
        String mix = Optional.ofNullable(facts.exports().mix())
                .map(ReportExports.SoundFile::file)
                .orElse("mix.wav");
        step(html, "sha256sum " + mix, "should print the hash that stands beside the file above.");
        html.close();
        html.element(
                "p",
                "This report was written by " + facts.program() + " on " + Figures.dateAndTime(facts.made())
                        + " from the project’s own records; nothing in it was typed but title, author, concept text, names and notes.",
                "class",
                "aside");
    }

    private static void step(Html html, String command, String effect) {
        html.open("li").element("code", command).text(" " + effect).close();
    }

    private Optional<ClipId> made() {
        return ancestry.used().stream()
                .filter(id -> ancestry.recipe(id).isPresent())
                .findFirst();
    }
}
