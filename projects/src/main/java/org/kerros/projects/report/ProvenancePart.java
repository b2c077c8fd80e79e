package org.kerros.projects.report;

import java.util.List;

/** Where each placed sound comes from: in words, and as a tree. */
final class ProvenancePart implements Part {
    private final Ancestry ancestry;

    ProvenancePart(Ancestry ancestry) {
        this.ancestry = ancestry;
    }

    @Override
    public String title() {
        return "Where the sounds come from";
    }

    @Override
    public String anchor() {
        return "provenance";
    }

    @Override
    public void write(Html html) {
        if (ancestry.used().isEmpty()) {
            html.element("p", "No clip is placed yet.", "class", "empty");
            return;
        }
        html.element(
                "p",
                "For every placed clip, in the order they are first heard: how it was made and from what, back to recordings,"
                        + " files and the data the models learnt from. In the trees, what is indented went into what stands"
                        + " above it; M is a model, D the data it was trained on.");
        ancestry.used().forEach(id -> {
            html.open("div", "class", "source");
            new Story(html, ancestry).tell(id);
            List<ProvenanceTree.Row> rows = ProvenanceTree.of(id, ancestry);
            if (rows.size() > 1) {
                TreePicture.draw(html, rows);
            }
            html.close().newLine();
        });
    }
}
