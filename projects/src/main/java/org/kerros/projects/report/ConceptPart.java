package org.kerros.projects.report;

/** The concept text and how long it is. */
final class ConceptPart implements Part {
    private static final int USUAL_WORDS = 750;

    private final ReportFacts facts;

    ConceptPart(ReportFacts facts) {
        this.facts = facts;
    }

    @Override
    public String title() {
        return "Concept";
    }

    @Override
    public String anchor() {
        return "concept";
    }

    @Override
    public void write(Html html) {
        if (facts.concept().isBlank()) {
            html.element("p", "The concept text is empty: 0 of about " + USUAL_WORDS + " words.", "class", "empty");
            return;
        }
        html.element("div", () -> new MarkdownText(html).write(facts.concept()), "class", "concept");
        String words = Figures.count(Words.count(facts.concept()), "word");
        html.element("p", words + " of about " + USUAL_WORDS + ".", "class", "aside");
    }
}
