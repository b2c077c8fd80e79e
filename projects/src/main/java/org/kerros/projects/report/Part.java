package org.kerros.projects.report;

/** One numbered part of the report. */
interface Part {
    /** Its heading. */
    String title();

    /** Where it stands in the page: one word. */
    String anchor();

    /** Writes what stands under the heading. */
    void write(Html html);
}
