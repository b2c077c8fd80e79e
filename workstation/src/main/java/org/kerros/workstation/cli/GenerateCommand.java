package org.kerros.workstation.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.Settings;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.GenerateClips;
import org.kerros.workstation.studio.ImportFiles;
import org.kerros.workstation.studio.ImportReport;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "generate", description = "Make clips with a model.")
final class GenerateCommand extends ProjectCommand {
    @Parameters(index = "1", paramLabel = "MODEL", description = "An id or a unique name; see kerros models.")
    String model = "";

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A parameter; arrays as @file.npy, @file.json or [...].")
    List<String> settings = new ArrayList<>();

    @Option(
            names = "--input",
            paramLabel = "CLIP|FILE",
            description = "What the model is given; files are imported first.")
    List<String> inputs = new ArrayList<>();

    @Option(names = "--mode", paramLabel = "MODE", description = "What it shall do, where it can do several things.")
    String mode = "";

    @Option(names = "--seed", paramLabel = "N", description = "Of all random choices; drawn and recorded if not given.")
    @Nullable
    Long seed;

    @Option(names = "--count", paramLabel = "N", description = "How many clips (default: 1).")
    int count = 1;

    @Option(names = "--name", paramLabel = "NAME", description = "What to call them.")
    String name = "";

    @Option(names = "--draws", paramLabel = "SOURCE", description = "Where random draws are from: numpy, or a file.")
    @Nullable
    String draws;

    @Override
    Answer answer(Studio studio, Progress progress) {
        CheckpointCard card = studio.models().named(model);
        Map<String, String> typed = Typed.settings(settings);
        if (draws != null) {
            typed.put("draws", draws);
        }
        long chosen = Typed.seed(seed);
        // Once without inputs: what is wrong with the settings shows before a file is imported.
        new GenerateClips(studio, card, mode, typed, List.of(), chosen, count, name);
        List<ClipId> given = inputs.stream().map(input -> input(studio, input)).toList();
        List<Clip> made = new GenerateClips(studio, card, mode, typed, given, chosen, count, name).now(progress);
        return MadeClips.answer(studio, made);
    }

    private static ClipId input(Studio studio, String text) {
        return Lookup.find(studio, text).map(Clip::id).orElseGet(() -> imported(studio, Path.of(text)));
    }

    private static ClipId imported(Studio studio, Path file) {
        if (!Files.exists(file)) {
            throw new KerrosException(
                    Problem.NOT_FOUND, "there is neither a clip nor a file \"" + file + "\"", "check how it is spelt");
        }
        ImportReport report = new ImportFiles(studio, List.of(file), Settings.NONE).now(Progress.none());
        if (!report.refused().isEmpty()) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT, report.refused().get(0).reason(), "give another file as input");
        }
        return report.clips().isEmpty()
                ? report.already().get(0).clip()
                : report.clips().get(0).id();
    }
}
