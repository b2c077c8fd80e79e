package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kerros.generators.Checkpoints;
import org.kerros.generators.Generator;
import org.kerros.generators.Generators;
import org.kerros.library.CheckpointCard;
import org.kerros.projects.Project;
import org.kerros.timeline.work.Progress;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "models",
        description = "List the trained models at hand; with a project, those it has used.",
        subcommands = {ModelsCommand.Add.class, ModelsCommand.Show.class})
final class ModelsCommand extends Command {
    @Parameters(index = "0", arity = "0..1", paramLabel = "PROJECT", description = "Only models this project has used.")
    @Nullable
    Path project;

    static Checkpoints models(Console console) {
        return new Checkpoints(console.userFolder().resolve("models"));
    }

    @Override
    Answer answer(Progress progress) {
        List<CheckpointCard> cards = project == null ? models(console()).all() : usedBy(project);
        return Answer.of(() -> Json.listed("models", cards, ModelJson::model), () -> table(cards));
    }

    private List<CheckpointCard> usedBy(Path folder) {
        try (Project opened = Project.open(folder, console().clock())) {
            return opened.checkpoints().all();
        }
    }

    private static String table(List<CheckpointCard> cards) {
        Table table = new Table("ID", "NAME", "GENERATOR", "LICENCE", "TRAINED ON");
        cards.forEach(card ->
                table.row(card.id(), card.name(), card.generator(), known(card.licence()), known(card.dataset())));
        return cards.isEmpty() ? "no models\n" : table.toString();
    }

    private static String known(String text) {
        return text.isEmpty() ? "unknown" : text.lines().findFirst().orElse("");
    }

    private static String whole(CheckpointCard card) {
        Facts facts = new Facts(card.name() + "  (" + card.id() + ")")
                .fact("generator", card.generator())
                .fact("sha256", card.hash().hex())
                .fact("licence", known(card.licence()))
                .fact("trained on", known(card.dataset()));
        card.facts().values().forEach(facts::fact);
        return facts + "\n" + parameters(card);
    }

    private static String parameters(CheckpointCard card) {
        Generator generator = Generators.named(card.generator());
        StringBuilder text = new StringBuilder();
        for (String mode : generator.modes()) {
            text.append(generator.modes().size() > 1 ? "mode " + mode + "\n" : "")
                    .append(ParameterTable.of(generator.parameters(card, mode)));
        }
        return text.toString();
    }

    private static Answer one(CheckpointCard card, String headline) {
        return Answer.of(() -> model(card), () -> headline + whole(card));
    }

    private static ObjectNode model(CheckpointCard card) {
        return ModelJson.model(card);
    }

    @picocli.CommandLine.Command(name = "add", description = "Register a checkpoint where it lies, and say what it is.")
    static final class Add extends Command {
        @Parameters(index = "0", paramLabel = "PATH", description = "The checkpoint's file or folder.")
        Path path = Path.of("");

        @Option(names = "--name", paramLabel = "N", description = "What to call it.")
        @Nullable
        String name;

        @Option(names = "--licence", paramLabel = "L", description = "The licence of its weights.")
        @Nullable
        String licence;

        @Option(
                names = "--dataset",
                paramLabel = "TEXT",
                description = "What it was trained on, and under which licence.")
        @Nullable
        String dataset;

        @Override
        Answer answer(Progress progress) {
            CheckpointCard card = models(console()).add(path, name, licence, dataset);
            return one(card, "recognised a " + card.generator() + " model\n");
        }
    }

    @picocli.CommandLine.Command(name = "show", description = "Say all that is known of a model, and what can be set.")
    static final class Show extends Command {
        @Parameters(index = "0", paramLabel = "MODEL", description = "An id or a unique name.")
        String model = "";

        @Override
        Answer answer(Progress progress) {
            return one(models(console()).named(model), "");
        }
    }
}
