package org.kerros.workstation.ui.desk;

/** What is written about the piece: title, author, concept. */
public interface Paper {
    Words words();

    /** Keeps new words. */
    void write(Words words);

    /** The words themselves. */
    record Words(String title, String author, String concept) {
        /** Words of the concept, as teachers count them. */
        public int count() {
            return concept.isBlank() ? 0 : concept.strip().split("\\s+").length;
        }
    }
}
