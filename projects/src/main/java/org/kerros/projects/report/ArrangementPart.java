package org.kerros.projects.report;

/** The picture of the arrangement and how to read it. */
final class ArrangementPart implements Part {
    private final ReportFacts facts;
    private final Ancestry ancestry;

    ArrangementPart(ReportFacts facts, Ancestry ancestry) {
        this.facts = facts;
        this.ancestry = ancestry;
    }

    @Override
    public String title() {
        return "Arrangement";
    }

    @Override
    public String anchor() {
        return "arrangement";
    }

    @Override
    public boolean isWide() {
        return !facts.composition().tracks().isEmpty();
    }

    @Override
    public void write(Html html) {
        if (facts.composition().tracks().isEmpty()) {
            html.element("p", "There are no tracks yet, so there is nothing to draw.", "class", "empty");
            return;
        }
        new ArrangementPicture(facts, ancestry).draw(html);
        if (!ancestry.used().isEmpty()) {
            Badge.legend(html, ancestry);
            html.element(
                    "p",
                    "Each bar is a clip where it was placed; colour and letters say where its sound comes from. Pale corners"
                            + " are fades; the line with dots is the track’s gain over time, from −48 dB at the foot of the"
                            + " row to +12 dB at its head.",
                    "class",
                    "aside");
        }
        new TrackTable(facts, ancestry).write(html);
    }
}
