package org.kerros.projects.report;

/** One numbered part of the report. */
interface Part {
    /** Its heading. */
    String title();

    /** Where it stands in the page: one word. */
    String anchor();

    /** Whether it needs paper laid on its side. */
    default boolean isWide() {
        return false;
    }

    /** Writes what stands under the heading. */
    void write(Html html);
}
