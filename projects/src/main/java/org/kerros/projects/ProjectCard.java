package org.kerros.projects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * What {@code project.json} says: enough to know a project by, without opening it.
 *
 * @param format version of the folder's layout and text
 * @param id names the project for ever, whatever its folder is called
 */
record ProjectCard(int format, String id, String title, int rate, Instant created) {
    /** The format this version writes. */
    static final int FORMAT = 1;

    ProjectCard withTitle(String newTitle) {
        return new ProjectCard(format, id, newTitle, rate, created);
    }

    void write(ProjectFolder folder) throws IOException {
        ObjectNode node = Json.object()
                .put("kerros", "project")
                .put("format", format)
                .put("id", id)
                .put("title", title)
                .put("rate", rate)
                .put("created", created.toString());
        Storage.writeWhole(folder.card(), Json.pretty(node));
    }

    /**
     * Reads the card of a folder.
     *
     * @throws KerrosException if the folder is no project, a damaged one, or one of a later format
     */
    static ProjectCard read(ProjectFolder folder) {
        if (!Files.isRegularFile(folder.card())) {
            throw new KerrosException(
                    Problem.NOT_FOUND,
                    "\"" + folder.path() + "\" is no Kerros project",
                    "name a folder that holds project.json, or make a project with \"kerros new\"");
        }
        ProjectCard card = readDamagedOrNot(folder);
        if (card.format() > FORMAT) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "\"" + card.title() + "\" was saved by a later Kerros (format " + card.format()
                            + ", this one knows " + FORMAT + ")",
                    "open it with a newer Kerros");
        }
        return card;
    }

    private static ProjectCard readDamagedOrNot(ProjectFolder folder) {
        try {
            ObjectNode node = Json.read(Files.readAllBytes(folder.card()));
            return new ProjectCard(
                    Json.small(node, "format"),
                    Json.text(node, "id"),
                    Json.text(node, "title"),
                    Json.small(node, "rate"),
                    Instant.parse(Json.text(node, "created")));
        } catch (IOException | RuntimeException e) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "\"" + folder.card() + "\" is damaged",
                    "run \"kerros check --repair\" on the project",
                    e);
        }
    }
}
