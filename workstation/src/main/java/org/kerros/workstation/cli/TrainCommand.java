package org.kerros.workstation.cli;

import java.nio.file.Path;
import org.kerros.library.CheckpointCard;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.TrainModel;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "train",
        description = "Train a model, with progress on the way; Ctrl-C keeps the finished epochs, --resume goes on.")
final class TrainCommand extends Command {
    @Parameters(index = "0", paramLabel = "MODEL-KIND", description = "melody-rnn.")
    String kind = "";

    @Parameters(
            index = "1",
            paramLabel = "DATASET",
            description = "A data set, or a folder or zip archive of MIDI files.")
    Path source = Path.of("");

    @Option(names = "-o", required = true, paramLabel = "CHECKPOINT", description = "The folder of the checkpoint.")
    Path folder = Path.of("");

    @Option(names = "--resume", description = "Go on from the last finished epoch.")
    boolean resume;

    /** The command with an option for everything a trainer can be told. */
    static CommandSpec described() {
        return SettingOptions.added(CommandSpec.forAnnotatedObject(new TrainCommand()), TrainModel.parameters());
    }

    @Override
    Answer answer(Progress progress) {
        TrainModel deed =
                new TrainModel(kind, source, folder, SettingOptions.typed(spec, TrainModel.parameters()), resume);
        CheckpointCard card = deed.now(progress);
        return Answer.of(() -> ModelJson.model(card), () -> text(card));
    }

    private String text(CheckpointCard card) {
        Facts facts = new Facts(card.name() + "  (" + card.id() + ")");
        card.facts().values().forEach(facts::fact);
        return facts + "to use it: kerros models add \"" + folder + "\"\n";
    }
}
