package org.kerros.projects.report;

/** Leads an assessor from what is assessed to where the evidence stands. */
final class AssessmentPart implements Part {
    private final ReportFacts facts;
    private final Ancestry ancestry;

    AssessmentPart(ReportFacts facts, Ancestry ancestry) {
        this.facts = facts;
        this.ancestry = ancestry;
    }

    @Override
    public String title() {
        return "For the assessor";
    }

    @Override
    public String anchor() {
        return "assessor";
    }

    @Override
    public void write(Html html) {
        Table table = Table.open(html, "assessor", "What is assessed", "Evidence in this report", "Where");
        row(
                html,
                table,
                "Concept and intentions",
                Figures.count(Words.count(facts.concept()), "word"),
                "concept",
                "Concept");
        row(html, table, "Composition strategy", strategy(), "arrangement", "Arrangement");
        row(html, table, "Components and their analysis", components(), "clips", "Clips");
        row(html, table, "Sound design decisions", made(), "provenance", "Where the sounds come from");
        row(html, table, "Use of models, data and licences", models(), "models", "Models and data sets");
        row(html, table, "The finished sound", sound(), "sound", "Mix and stems");
        table.close();
    }

    private static void row(Html html, Table table, String asked, String evidence, String anchor, String where) {
        table.row(() -> table.cell(asked).cell(evidence).cell(() -> html.element("a", where, "href", "#" + anchor)));
    }

    private String strategy() {
        return Figures.count(facts.composition().sections().size(), "section") + ", "
                + Figures.count(facts.composition().tracks().size(), "track") + ", "
                + Figures.count(facts.composition().placements().count(), "placement");
    }

    private String components() {
        return Figures.count(ancestry.used().size(), "clip") + " with length, seed, settings, loudness and pitch";
    }

    private String made() {
        long steps = ancestry.all().stream()
                .filter(id -> ancestry.recipe(id).isPresent())
                .count();
        return Figures.count(steps, "recipe") + " that can be run again";
    }

    private String models() {
        return Figures.count(ancestry.models().size(), "model") + " with licence, data set and training facts";
    }

    private String sound() {
        return (facts.exports().mix() == null ? "no mix" : "the mix") + " and "
                + Figures.count(facts.exports().stems().size(), "stem") + ", measured and hashed";
    }
}
