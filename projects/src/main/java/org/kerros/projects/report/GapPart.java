package org.kerros.projects.report;

import java.util.List;

/** What the piece leaves open, a sentence each. */
final class GapPart implements Part {
    private final List<String> gaps;

    GapPart(List<String> gaps) {
        this.gaps = gaps;
    }

    @Override
    public String title() {
        return "What is still open";
    }

    @Override
    public String anchor() {
        return "open";
    }

    @Override
    public void write(Html html) {
        if (gaps.isEmpty()) {
            html.element("p", "Nothing: every sound is accounted for, and everything that is expected is here.");
            return;
        }
        list(html, gaps);
    }

    static void list(Html html, List<String> gaps) {
        html.element("ul", () -> gaps.forEach(gap -> html.element("li", gap)), "class", "gaps");
    }
}
