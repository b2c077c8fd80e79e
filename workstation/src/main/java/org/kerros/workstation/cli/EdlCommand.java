package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kerros.projects.EditList;
import org.kerros.projects.Project;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.ArrangeFromEditList;
import org.kerros.workstation.studio.ExportEditList;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "edl",
        description = "Exchange arrangements with other programs, as edit lists in JSON.",
        subcommands = {EdlCommand.Import.class, EdlCommand.Export.class})
final class EdlCommand extends Command {
    @Override
    Answer answer(Progress progress) {
        throw new ParameterException(line(), "either import or export is missing");
    }

    @picocli.CommandLine.Command(
            name = "import",
            description = "Add the tracks of an edit list; makes the project if there is none, at the list's rate.")
    static final class Import extends Command {
        @Parameters(index = "0", paramLabel = "PROJECT", description = "The project's folder.")
        Path project = Path.of("");

        @Parameters(index = "1", paramLabel = "FILE", description = "The edit list.")
        Path list = Path.of("");

        @Override
        Answer answer(Progress progress) {
            if (Files.exists(project)) {
                try (Studio studio = Studios.open(project, console())) {
                    new ArrangeFromEditList(studio).arrange(list, progress);
                    return summary(studio.project());
                }
            }
            try (Project made = EditList.importNew(list, project, console().clock(), progress)) {
                return summary(made);
            }
        }

        private static Answer summary(Project project) {
            ProjectSummary summary = ProjectSummary.of(project);
            return Answer.of(summary::json, summary::text);
        }
    }

    @picocli.CommandLine.Command(
            name = "export",
            description = "Write the arrangement as an edit list, with its sounds beside it.")
    static final class Export extends ProjectCommand {
        @Option(names = "-o", required = true, paramLabel = "FILE", description = "The edit list to write.")
        Path file = Path.of("");

        @Override
        Answer answer(Studio studio, Progress progress) {
            EditList.Exported written = new ExportEditList(studio).write(file, progress);
            return Answer.of(() -> json(written), () -> text(written));
        }

        private static ObjectNode json(EditList.Exported written) {
            ObjectNode node = Json.object().put("file", written.file().toString());
            node.set("sources", Json.array(written.sources(), source -> Json.value(source.toString())));
            node.set("leftOut", Json.array(written.leftOut(), Json::value));
            return node;
        }

        private static String text(EditList.Exported written) {
            StringBuilder text = new StringBuilder(written.file() + "\n");
            written.leftOut()
                    .forEach(lost -> text.append("left out: ").append(lost).append('\n'));
            return text.toString();
        }
    }
}
