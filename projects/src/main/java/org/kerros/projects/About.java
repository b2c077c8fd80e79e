package org.kerros.projects;

/**
 * What a project says about itself.
 *
 * @param title of the piece
 * @param author who made it, empty where unsaid
 * @param concept what it is about, in Markdown, empty where unsaid
 */
public record About(String title, String author, String concept) {
    public static About titled(String title) {
        return new About(title, "", "");
    }

    public About withTitle(String newTitle) {
        return new About(newTitle, author, concept);
    }

    public About withAuthor(String newAuthor) {
        return new About(title, newAuthor, concept);
    }

    public About withConcept(String newConcept) {
        return new About(title, author, newConcept);
    }
}
