package org.kerros.projects.report;

/** The whole report as one page. */
final class Page {
    private final ReportFacts facts;
    private final Html html = new Html();

    Page(ReportFacts facts) {
        this.facts = facts;
    }

    String html() {
        html.element("html", this::body, "lang", "en");
        return "<!DOCTYPE html>\n" + html.toPage();
    }

    private void body() {
        html.element("head", () -> html.element("title", facts.title()));
        html.element("body", () -> html.element("h1", facts.title()));
    }
}
