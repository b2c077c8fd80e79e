package org.kerros.workstation.studio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kerros.library.JsonText;
import org.kerros.library.MediaHash;
import org.kerros.projects.report.ReportExports;
import org.kerros.projects.report.ReportExports.SoundFile;
import org.kerros.render.Bounce;
import org.kerros.render.Stems;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * Remembers which mix and stems were written last and what was measured of them, in {@code exports/exports.json} of the
 * project, for the report. A log that is missing or damaged is an empty one.
 */
final class ExportLog {
    private final Path file;

    ExportLog(Path folder) {
        file = folder.resolve("exports.json");
    }

    ReportExports read() {
        if (!Files.exists(file)) {
            return ReportExports.NONE;
        }
        try {
            JsonNode log = JsonText.read(Files.readAllBytes(file));
            List<SoundFile> stems = new ArrayList<>();
            log.path("stems").forEach(stem -> stems.add(sound(stem)));
            return new ReportExports(
                    log.hasNonNull("mix") ? sound(log.get("mix")) : null, stems, number(log, "residual"));
        } catch (IOException | IllegalArgumentException damaged) {
            return ReportExports.NONE;
        }
    }

    void mix(Bounce.Result mix) {
        ReportExports before = read();
        SoundFile file = new SoundFile(
                mix.file().getFileName().toString(),
                "",
                mix.frames(),
                mix.rate(),
                mix.integrated(),
                mix.truePeak(),
                mix.loudnessRange(),
                mix.sha256());
        write(new ReportExports(file, before.stems(), before.residualDb()));
    }

    /** Stems are as long as the mix they were written from. */
    void stems(Stems.Result stems, long frames, int rate) {
        List<SoundFile> files =
                stems.stems().stream().map(stem -> stem(stem, frames, rate)).toList();
        write(new ReportExports(read().mix(), files, stems.residualDb()));
    }

    private static SoundFile stem(Stems.Stem stem, long frames, int rate) {
        return new SoundFile(
                stem.file().getFileName().toString(),
                stem.name(),
                frames,
                rate,
                stem.integrated(),
                stem.truePeak(),
                null,
                stem.sha256());
    }

    private void write(ReportExports exports) {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        SoundFile mix = exports.mix();
        if (mix != null) {
            log.set("mix", node(mix));
        }
        exports.stems().forEach(stem -> log.withArray("stems").add(node(stem)));
        put(log, "residual", exports.residualDb());
        Path draft = file.resolveSibling("exports.json.part");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(draft, JsonText.pretty(log));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new KerrosException(
                    Problem.STORAGE,
                    "\"" + file + "\" cannot be written",
                    "make room, or choose another disk",
                    problem);
        }
    }

    private ObjectNode node(SoundFile sound) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", sound.file());
        node.put("track", sound.track());
        node.put("frames", sound.frames());
        node.put("rate", sound.rate());
        put(node, "integrated", sound.integrated());
        put(node, "truePeak", sound.truePeak());
        put(node, "range", sound.range());
        return node.put("sha256", sound.sha256().hex());
    }

    private static void put(ObjectNode node, String key, @Nullable Double value) {
        if (value != null && Double.isFinite(value)) {
            node.put(key, value);
        }
    }

    private static SoundFile sound(JsonNode node) {
        return new SoundFile(
                node.path("file").asText(),
                node.path("track").asText(),
                node.path("frames").asLong(),
                node.path("rate").asInt(),
                number(node, "integrated"),
                number(node, "truePeak"),
                number(node, "range"),
                new MediaHash(node.path("sha256").asText()));
    }

    private static @Nullable Double number(JsonNode node, String key) {
        return node.path(key).isNumber() ? node.get(key).asDouble() : null;
    }
}
