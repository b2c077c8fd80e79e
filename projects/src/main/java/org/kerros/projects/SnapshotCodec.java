package org.kerros.projects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Snapshots as compressed JSON, and back. */
final class SnapshotCodec {
    private SnapshotCodec() {}

    static void write(Snapshot snapshot, Path file, Instant now) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(Json.line(json(snapshot, now)));
        }
        Storage.writeWhole(file, bytes.toByteArray());
    }

    /**
     * Reads a snapshot.
     *
     * @throws IOException if it is damaged
     */
    static Snapshot read(Path file) throws IOException {
        // Read to the end before parsing: the check sum stands there.
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return snapshot(Json.read(in.readAllBytes()));
        } catch (RuntimeException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private static ObjectNode json(Snapshot snapshot, Instant now) {
        ObjectNode node = Json.object()
                .put("kerros", "snapshot")
                .put("number", snapshot.number())
                .put("mark", snapshot.mark())
                .put("at", now.toString());
        node.set("project", snapshot.card().json());
        node.set("about", ChangeCodec.about(snapshot.about()));
        node.set("composition", CompositionText.write(snapshot.present()));
        ObjectNode history = node.putObject("history");
        history.set("start", CompositionText.write(snapshot.start()));
        history.set("done", Json.array(snapshot.done(), EditCodec::write));
        history.set("undone", Json.array(snapshot.undone(), EditCodec::write));
        node.set("clips", Json.array(snapshot.clips(), KeptClip::write));
        node.set("checkpoints", Json.array(snapshot.checkpoints(), CheckpointCodec::write));
        return node;
    }

    private static Snapshot snapshot(ObjectNode node) {
        return new Snapshot(
                ProjectCard.of(Json.required(node, "project")),
                Json.integer(node, "number"),
                Json.text(node, "mark", ""),
                ChangeCodec.about(Json.required(node, "about")),
                CompositionText.read(Json.required(node.path("history"), "start")),
                CompositionText.read(Json.required(node, "composition")),
                Json.list(node.path("history"), "done", EditCodec::read),
                Json.list(node.path("history"), "undone", EditCodec::read),
                Json.list(node, "clips", KeptClip::read),
                Json.list(node, "checkpoints", CheckpointCodec::read));
    }
}
