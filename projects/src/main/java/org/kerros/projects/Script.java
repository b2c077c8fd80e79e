package org.kerros.projects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * Applies operations from text, one JSON object a line, in the journal's vocabulary. A line of a journal is an
 * operation as it stands; for people, names may stand for ids and times for frames, and what is left out is filled in:
 * see {@link ScriptWords}.
 */
public final class Script {
    private final Project project;
    private final LongConsumer acknowledged;

    /**
     * A script for an open project.
     *
     * @param acknowledged told the number of each operation, from 1, once it is on disk
     */
    public Script(Project project, LongConsumer acknowledged) {
        this.project = project;
        this.acknowledged = acknowledged;
    }

    /**
     * Applies every operation, up to the first that cannot be.
     *
     * @return how many there were
     * @throws KerrosException if a line is no operation or does not fit; those before it stay
     */
    public long run(BufferedReader lines) {
        long done = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    apply(line, done + 1);
                    done++;
                    acknowledged.accept(done);
                }
            }
            return done;
        } catch (IOException e) {
            throw new KerrosException(
                    Problem.STORAGE, "the script could not be read to its end", "check the file and its disk", e);
        }
    }

    private void apply(String line, long number) {
        try {
            apply(Json.read(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw refused(Problem.UNUSABLE_INPUT, number, "it is no JSON object", e);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw refused(Problem.UNUSABLE_INPUT, number, String.valueOf(e.getMessage()), e);
        } catch (KerrosException e) {
            throw e.problem() == Problem.STORAGE ? e : refused(e.problem(), number, e.wrong(), e);
        }
    }

    private static KerrosException refused(Problem problem, long number, String why, Exception cause) {
        return new KerrosException(
                problem,
                "operation " + number + " cannot be done: " + why,
                "correct it; those before it are done",
                cause);
    }

    private void apply(ObjectNode operation) {
        switch (Json.text(operation, "op")) {
            case ChangeCodec.UNDO -> project.undo();
            case ChangeCodec.REDO -> project.redo();
            case ChangeCodec.DESCRIBE -> describe(operation);
            case ChangeCodec.ADD_CLIP -> addClip(operation);
            case ChangeCodec.UPDATE_CLIP -> project.clips().update(new ScriptWords(project).clip(operation));
            case ChangeCodec.ADD_CHECKPOINT -> project.checkpoints().add(CheckpointCodec.read(operation));
            default -> project.apply(edit(operation));
        }
    }

    private Edit edit(ObjectNode operation) {
        return new ScriptWords(project).edit(operation, project.composition());
    }

    private void describe(ObjectNode operation) {
        About now = project.about();
        project.describe(new About(
                Json.text(operation, "title", now.title()),
                Json.text(operation, "author", now.author()),
                Json.text(operation, "concept", now.concept())));
    }

    private void addClip(ObjectNode operation) {
        KeptClip kept = KeptClip.read(0, operation);
        project.clips().add(kept.clip(), java.util.Optional.ofNullable(kept.descriptors()));
    }
}
