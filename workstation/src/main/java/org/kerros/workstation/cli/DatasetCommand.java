package org.kerros.workstation.cli;

import java.nio.file.Path;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.DataSets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "dataset", description = "Prepare what a model can learn from.")
final class DatasetCommand extends Command {
    @Parameters(index = "0", paramLabel = "MODEL-KIND", description = "melody-rnn.")
    String kind = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "A folder or zip archive of MIDI files.")
    Path source = Path.of("");

    @Option(names = "-o", required = true, paramLabel = "DATASET", description = "The file to write.")
    Path file = Path.of("");

    /** The command with an option for everything that can be set. */
    static CommandSpec described() {
        return SettingOptions.added(CommandSpec.forAnnotatedObject(new DatasetCommand()), DataSets.parameters());
    }

    @Override
    Answer answer(Progress progress) {
        DataSets.Prepared made =
                DataSets.prepare(kind, source, file, SettingOptions.typed(spec, DataSets.parameters()), progress);
        return Answer.of(
                () -> Json.object()
                        .put("file", made.file().toString())
                        .put("files", made.files())
                        .put("training", made.training())
                        .put("heldOut", made.heldOut()),
                () -> new Facts(made.file().toString())
                        .fact("MIDI files", made.files())
                        .fact("to learn", made.training() + " melodies")
                        .fact("held out", made.heldOut() + " melodies")
                        .toString());
    }
}
