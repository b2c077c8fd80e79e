package org.kerros.projects.report;

/** What was done to get here, as the project's history counts it. */
final class ProcessPart implements Part {
    private final ReportFacts facts;

    ProcessPart(ReportFacts facts) {
        this.facts = facts;
    }

    @Override
    public String title() {
        return "Process";
    }

    @Override
    public String anchor() {
        return "process";
    }

    @Override
    public void write(Html html) {
        if (facts.milestones().isEmpty()) {
            html.element("p", "No record of the steps was handed in.", "class", "empty");
            return;
        }
        long edits = facts.milestones().stream()
                .mapToLong(ReportFacts.Milestone::times)
                .sum();
        html.element("p", Figures.count(edits, "edit") + " led to this piece:");
        Table table = Table.open(html, "process", "What was done", "#Times");
        for (ReportFacts.Milestone milestone : facts.milestones()) {
            table.row(() -> table.cell(milestone.label()).cell(Long.toString(milestone.times())));
        }
        table.close();
    }
}
