package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.ImportFiles;
import org.kerros.workstation.studio.ImportReport;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "import",
        description = "Take sound and notes into the library: WAV, AIFF, FLAC, Ogg Vorbis, MP3, MIDI.")
final class ImportCommand extends ProjectCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "Files, or folders of them.")
    List<Path> paths = new ArrayList<>();

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "A fact about all of these files: --set epoch=10.")
    List<String> facts = new ArrayList<>();

    @Override
    Answer answer(Studio studio, Progress progress) {
        ImportReport report = new ImportFiles(studio, paths, Typed.facts(facts)).now(progress);
        boolean allRefused = report.clips().isEmpty() && report.already().isEmpty();
        return Answer.of(() -> json(studio, report), () -> text(studio, report))
                .exiting(allRefused ? Answer.UNUSABLE : 0);
    }

    private static ObjectNode json(Studio studio, ImportReport report) {
        ObjectNode node = Json.listed("clips", report.clips(), new ClipJson(studio)::clip);
        node.set(
                "already",
                Json.array(
                        report.already(),
                        already -> Json.object()
                                .put("path", already.path().toString())
                                .put("clip", already.clip().value())));
        node.set(
                "refused",
                Json.array(
                        report.refused(),
                        refused -> Json.object()
                                .put("path", refused.path().toString())
                                .put("reason", refused.reason())));
        return node;
    }

    private static String text(Studio studio, ImportReport report) {
        StringBuilder text = new StringBuilder(new ClipText(studio).table(report.clips()));
        report.already()
                .forEach(already -> text.append("already here: ")
                        .append(already.path())
                        .append(" is clip ")
                        .append(already.clip())
                        .append('\n'));
        report.refused()
                .forEach(refused ->
                        text.append("refused: ").append(refused.reason()).append('\n'));
        return text.toString();
    }
}
