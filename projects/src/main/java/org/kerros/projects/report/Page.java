package org.kerros.projects.report;

import java.util.List;

/** The whole report as one page: for a browser, or for the printer that makes the PDF. */
final class Page {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private final ReportFacts facts;
    private final Ancestry ancestry;
    private final List<String> gaps;
    private final List<Part> parts;

    Page(ReportFacts facts) {
        this.facts = facts;
        this.ancestry = new Ancestry(facts);
        this.gaps = Gaps.of(facts, ancestry);
        this.parts = List.of(
                new ConceptPart(facts),
                new ArrangementPart(facts, ancestry),
                new ClipPart(facts, ancestry),
                new ProvenancePart(ancestry),
                new ModelPart(ancestry),
                new SharePart(new Shares(facts.composition(), ancestry)),
                new SoundPart(facts.exports()),
                new ProcessPart(facts),
                new RecipePart(ancestry),
                new VerifyPart(facts, ancestry),
                new AssessmentPart(facts, ancestry),
                new GapPart(gaps));
    }

    List<String> gaps() {
        return gaps;
    }

    String forScreen() {
        return write(new Html(point -> true, point -> true), Styles.screen(), false);
    }

    /** The same for paper, with the characters its fonts have. */
    String forPaper(Fonts fonts) {
        return write(new Html(fonts::shows, fonts::draws), Styles.paper(), true);
    }

    private String write(Html html, String style, boolean paper) {
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en").newLine();
        html.element("head", () -> head(html, style, paper)).newLine();
        html.element("body", () -> body(html)).newLine();
        html.close();
        return "<!DOCTYPE html>\n" + html.toPage() + "\n";
    }

    private void head(Html html, String style, boolean paper) {
        html.open("meta", "charset", "UTF-8").newLine();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .newLine();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "author", "content", facts.author());
        html.open("meta", "name", "generator", "content", facts.program()).newLine();
        html.element("title", FrontPart.title(facts)).newLine();
        html.style(style).newLine();
        if (paper) {
            html.element(
                    "bookmarks",
                    () -> parts.forEach(
                            part -> html.element("bookmark", "", "name", part.title(), "href", "#" + part.anchor())));
        }
    }

    private void body(Html html) {
        html.element("div", FrontPart.title(facts), "class", "running");
        html.open("main");
        new FrontPart(facts, ancestry, gaps).write(html, parts);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            html.open("section", "id", part.anchor(), "class", part.isWide() ? "wide" : "narrow");
            html.open("h2")
                    .element("span", Integer.toString(i + 1), "class", "number")
                    .text(" " + part.title())
                    .close();
            html.newLine();
            part.write(html);
            html.close().newLine();
        }
        html.close();
    }
}
