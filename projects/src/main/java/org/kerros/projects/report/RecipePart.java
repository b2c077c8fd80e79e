package org.kerros.projects.report;

/** The whole record of every clip, for who wants to make it again. */
final class RecipePart implements Part {
    private final Ancestry ancestry;

    RecipePart(Ancestry ancestry) {
        this.ancestry = ancestry;
    }

    @Override
    public String title() {
        return "Recipes";
    }

    @Override
    public String anchor() {
        return "recipes";
    }

    @Override
    public void write(Html html) {
        if (ancestry.all().isEmpty()) {
            html.element("p", "No clip is placed yet.", "class", "empty");
            return;
        }
        html.element("p", "Every setting of every clip placed or made from. Content is the SHA-256 of its file.");
        RecipeFold fold = new RecipeFold(html, ancestry);
        ancestry.all().forEach(fold::write);
    }
}
