package org.kerros.projects.report;

import org.kerros.timeline.ClipId;

/** The two letters of an origin, and a clip's name behind them, in running text. */
final class Badge {
    private Badge() {}

    static void write(Html html, Origin origin) {
        html.element("span", origin.badge(), "class", "badge", "style", "background:" + origin.colour());
    }

    /** Badge and name; the name leads to the clip's recipe. */
    static void clip(Html html, Ancestry ancestry, ClipId id) {
        write(html, ancestry.origin(id));
        html.text(" ");
        name(html, ancestry, id);
    }

    /** The name alone, leading to the clip's recipe. */
    static void name(Html html, Ancestry ancestry, ClipId id) {
        html.element("a", Words.shortened(ancestry.name(id), 80), "href", "#" + ancestry.anchor(id));
    }

    /** What the badges mean that occur in this piece. */
    static void legend(Html html, Ancestry ancestry) {
        html.open("p", "class", "legend");
        ancestry.used().stream().map(ancestry::origin).distinct().sorted().forEach(origin -> {
            html.open("span", "class", "key");
            write(html, origin);
            html.text(" " + origin.word()).close().text(" ");
        });
        html.close();
    }
}
