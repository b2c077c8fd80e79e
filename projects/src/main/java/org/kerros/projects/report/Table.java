package org.kerros.projects.report;

/** Writes a table row by row. Columns may be given classes, such as "number" for what is aligned to the right. */
final class Table {
    private final Html html;
    private final String[] classes;
    private int column;

    private Table(Html html, String... classes) {
        this.html = html;
        this.classes = classes;
    }

    /**
     * Opens a table.
     *
     * @param name its class, which sets the widths of its columns
     * @param heads a heading a column; "#Gain" is a column of numbers called "Gain"
     */
    static Table open(Html html, String name, String... heads) {
        String[] classes = new String[heads.length];
        html.open("table", "class", name).open("thead").open("tr");
        for (int i = 0; i < heads.length; i++) {
            boolean number = heads[i].startsWith("#");
            classes[i] = number ? "number c" + (i + 1) : "c" + (i + 1);
            html.element("th", number ? heads[i].substring(1) : heads[i], "class", classes[i], "scope", "col");
        }
        html.close().close().newLine().open("tbody");
        return new Table(html, classes);
    }

    Table row(Runnable cells) {
        column = 0;
        html.element("tr", cells).newLine();
        return this;
    }

    /** The next cell of the row. */
    Table cell(String words) {
        html.element("td", words, "class", classes[column++]);
        return this;
    }

    /** The next cell of the row, holding more than words. */
    Table cell(Runnable inside) {
        html.element("td", inside, "class", classes[column++]);
        return this;
    }

    void close() {
        html.close().close().newLine();
    }

    /** A table of names and values. */
    static final class Facts {
        private final Html html;

        Facts(Html html) {
            this.html = html;
            html.open("table", "class", "facts").open("tbody");
        }

        Facts with(String name, String value) {
            return with(name, () -> html.text(value));
        }

        Facts with(String name, Runnable value) {
            html.open("tr")
                    .element("th", name, "scope", "row")
                    .element("td", value)
                    .close()
                    .newLine();
            return this;
        }

        void close() {
            html.close().close();
        }
    }
}
