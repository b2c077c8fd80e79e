package org.kerros.workstation.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.kerros.render.grains.Interpolation;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.BenchGrains;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "bench",
        description = "Do work that other programs can do too, to compare speed and samples.",
        subcommands = BenchCommand.Grains.class)
final class BenchCommand extends Command {
    @Override
    Answer answer(Progress progress) {
        throw new ParameterException(line(), "what to measure is missing, such as grains");
    }

    @picocli.CommandLine.Command(name = "grains", description = "Render a table of grains to a 24-bit file.")
    static final class Grains extends Command {
        @Parameters(index = "0", paramLabel = "GRAIN.json", description = "A table of grains.")
        Path table = Path.of("");

        @Option(names = "-o", required = true, paramLabel = "FILE", description = "The file to write.")
        Path file = Path.of("");

        @Option(names = "--interpolation", paramLabel = "KIND", description = "linear, cubic or sinc (default: cubic).")
        String interpolation = "cubic";

        @Option(names = "--seconds", paramLabel = "S", description = "Only grains that end within the first S seconds.")
        double seconds;

        @Override
        Answer answer(Progress progress) {
            BenchGrains.Written written = BenchGrains.write(table, file, interpolation(), seconds, progress);
            return Answer.of(
                    () -> Json.object()
                            .put("file", written.file().toString())
                            .put("grains", written.grains())
                            .put("frames", written.frames())
                            .put("rate", written.rate()),
                    () -> written.grains() + " grains in " + written.file() + "\n");
        }

        private Interpolation interpolation() {
            return switch (interpolation.toLowerCase(Locale.ROOT)) {
                case "linear" -> Interpolation.LINEAR;
                case "cubic" -> Interpolation.CUBIC;
                case "sinc" -> Interpolation.SINC;
                default ->
                    throw new KerrosException(
                            Problem.USAGE,
                            "there is no interpolation \"" + interpolation + "\"",
                            "choose linear, cubic or sinc");
            };
        }
    }
}
