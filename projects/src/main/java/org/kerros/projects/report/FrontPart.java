package org.kerros.projects.report;

import java.util.List;
import java.util.Optional;
import org.kerros.projects.report.ReportExports.SoundFile;

/** The head of the report: title, author, the figures that matter, what is open, what follows. */
final class FrontPart {
    private final ReportFacts facts;
    private final Ancestry ancestry;
    private final List<String> gaps;

    FrontPart(ReportFacts facts, Ancestry ancestry, List<String> gaps) {
        this.facts = facts;
        this.ancestry = ancestry;
        this.gaps = gaps;
    }

    /** The title, or words in its place. */
    static String title(ReportFacts facts) {
        return facts.title().isBlank() ? "Untitled piece" : facts.title().strip();
    }

    void write(Html html, List<Part> parts) {
        html.open("div", "class", "front");
        html.element("h1", title(facts));
        String author =
                facts.author().isBlank() ? "Author not named" : facts.author().strip();
        html.element("p", author + " · " + Figures.date(facts.made()), "class", "by");
        figures(html);
        if (!gaps.isEmpty()) {
            html.open("div", "class", "notice");
            html.element("p", heading(), "class", "notice-head");
            GapPart.list(html, gaps);
            html.close();
        }
        contents(html, parts);
        html.close().newLine();
    }

    private String heading() {
        return gaps.size() == 1 ? "One thing is still open" : gaps.size() + " things are still open";
    }

    private void figures(Html html) {
        Optional<SoundFile> mix = Optional.ofNullable(facts.exports().mix());
        html.open("table", "class", "figures").open("tbody").open("tr");
        figure(html, "Duration", Figures.clock(facts.composition().seconds()));
        figure(html, "Sample rate", Figures.rate(facts.composition().rate()));
        figure(
                html,
                "Mix loudness",
                Figures.measure(mix.map(SoundFile::integrated).orElse(null), "LUFS"));
        figure(html, "True peak", Figures.measure(mix.map(SoundFile::truePeak).orElse(null), "dBTP"));
        figure(html, "Tracks", Integer.toString(facts.composition().tracks().size()));
        figure(html, "Clips placed", Integer.toString(ancestry.used().size()));
        figure(html, "Models", Integer.toString(ancestry.models().size()));
        html.close().close().close().newLine();
    }

    private static void figure(Html html, String name, String value) {
        html.open("td").element("span", value, "class", "value").open("br");
        html.element("span", name, "class", "name").close();
    }

    private void contents(Html html, List<Part> parts) {
        html.open("div", "class", "contents");
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            html.open("span", "class", "entry").element("span", Integer.toString(i + 1), "class", "number");
            html.text(" ").element("a", part.title(), "href", "#" + part.anchor());
            html.close().text(" ");
        }
        html.close();
    }
}
