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
        return some(ancestry.used().size(), "clip", " with length, seed, settings, loudness and pitch");
    }

    private String made() {
        long recipes = ancestry.all().stream()
                .filter(id -> ancestry.recipe(id).isPresent())
                .count();
        return some(recipes, "recipe", " that can be run again");
    }

    private String models() {
        return some(ancestry.models().size(), "model", " with licence, data set and training facts");
    }

    private String sound() {
        boolean mixed = facts.exports().mix() != null;
        String stems = some(facts.exports().stems().size(), "stem", ", measured and hashed");
        return (mixed ? "the mix" : "no mix yet") + "; " + stems;
    }

    private static String some(long number, String thing, String more) {
        return number == 0 ? "no " + thing + "s yet" : Figures.count(number, thing) + more;
    }
}
