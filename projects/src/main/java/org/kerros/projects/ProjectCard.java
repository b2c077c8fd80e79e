package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Tempo;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * What {@code project.json} says: enough to know a project by, without opening it.
 *
 * @param format version of the folder's layout and text
 * @param startTempo beats a minute before the first edit
 * @param id names the project for ever, whatever its folder is called
 */
record ProjectCard(int format, String id, String title, int rate, double startTempo, Instant created) {
    /** The format this version writes. */
    static final int FORMAT = 1;

    ProjectCard withTitle(String newTitle) {
        return new ProjectCard(format, id, newTitle, rate, startTempo, created);
    }

    /** The composition before the first edit. */
    Composition start() {
        return Composition.empty(rate)
                .withTempo(new Tempo(startTempo, Tempo.DEFAULT.beatsPerBar(), Tempo.DEFAULT.beatUnit()));
    }

    void write(ProjectFolder folder) throws IOException {
        Storage.writeWhole(folder.card(), Json.pretty(json()));
    }

    ObjectNode json() {
        return Json.object()
                .put("kerros", "project")
                .put("format", format)
                .put("id", id)
                .put("title", title)
                .put("rate", rate)
                .put("startTempo", startTempo)
                .put("created", created.toString());
    }

    static ProjectCard of(JsonNode node) {
        return new ProjectCard(
                Json.small(node, "format"),
                Json.text(node, "id"),
                Json.text(node, "title"),
                Json.small(node, "rate"),
                Json.number(node, "startTempo", Tempo.DEFAULT.beatsPerMinute()),
                Instant.parse(Json.text(node, "created")));
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
        ProjectCard card = find(folder)
                .orElseThrow(() -> new KerrosException(
                        Problem.UNUSABLE_INPUT,
                        "\"" + folder.card() + "\" is damaged",
                        "run \"kerros check --repair\" on the project"));
        if (card.format() > FORMAT) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "\"" + card.title() + "\" was saved by a later Kerros (format " + card.format()
                            + ", this one knows " + FORMAT + ")",
                    "open it with a newer Kerros");
        }
        return card;
    }

    /** The card, of whatever format, if there is one that can be read. */
    static Optional<ProjectCard> find(ProjectFolder folder) {
        try {
            return Optional.of(of(Json.read(Files.readAllBytes(folder.card()))));
        } catch (IOException | RuntimeException e) {
            // Missing, damaged, or no card of ours: whoever asks knows what to say.
            return Optional.empty();
        }
    }
}
