package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.kerros.projects.report.Report;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.Studio;
import org.kerros.workstation.studio.WriteReport;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(name = "report", description = "Write the assessment report, as HTML and PDF.")
final class ReportCommand extends ProjectCommand {
    @Option(names = "-o", required = true, paramLabel = "DIR", description = "The folder to write it into.")
    Path folder = Path.of("");

    @Override
    Answer answer(Studio studio, Progress progress) {
        Report.Result result = new WriteReport(studio, folder).now(progress);
        return Answer.of(() -> json(result), () -> text(result));
    }

    private static ObjectNode json(Report.Result result) {
        ObjectNode node = Json.listed("files", result.files(), file -> Json.value(file.toString()));
        node.set("gaps", Json.array(result.gaps(), Json::value));
        return node;
    }

    private static String text(Report.Result result) {
        StringBuilder text = new StringBuilder(Lines.of(result.files()));
        result.gaps().forEach(gap -> text.append("gap: ").append(gap).append('\n'));
        return text.toString();
    }
}
