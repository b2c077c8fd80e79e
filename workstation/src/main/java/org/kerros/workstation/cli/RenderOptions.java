package org.kerros.workstation.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kerros.render.Bounce;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import picocli.CommandLine.Option;

/** What {@code bounce} and {@code stems} can be asked for. */
final class RenderOptions {
    @Option(
            names = "--format",
            paramLabel = "F",
            description = "wav16, wav24, wav32f, flac or flac16 (default: wav24).")
    String format = "wav24";

    @Option(
            names = "--dither",
            paramLabel = "D",
            description = "tpdf or none (default: tpdf for wav16, none for the others).")
    @Nullable
    String dither;

    @Option(names = "--rate", paramLabel = "HZ", description = "Frames per second; the composition's if not given.")
    @Nullable
    Integer rate;

    @Option(names = "--from", paramLabel = "T", description = "Begin here.")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "T", description = "End here.")
    @Nullable
    String to;

    @Option(
            names = "--loudness",
            paramLabel = "LUFS",
            description = "Change the level of the whole to reach this loudness.")
    @Nullable
    Double loudness;

    Bounce.Options options(Path target, Composition composition) {
        Bounce.Format chosen = format();
        return new Bounce.Options(
                target, chosen, dither(chosen), rate == null ? 0 : requireRate(rate), range(composition), loudness);
    }

    private Bounce.Format format() {
        return Arrays.stream(Bounce.Format.values())
                .filter(known -> known.name().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> new KerrosException(
                        Problem.USAGE,
                        "there is no format \"" + format + "\"",
                        "use wav16, wav24, wav32f, flac or flac16"));
    }

    private boolean dither(Bounce.Format chosen) {
        if (dither == null) {
            return chosen.wantsDither();
        }
        return switch (dither.toLowerCase(Locale.ROOT)) {
            case "tpdf" -> true;
            case "none" -> false;
            default ->
                throw new KerrosException(Problem.USAGE, "there is no dither \"" + dither + "\"", "use tpdf or none");
        };
    }

    private static int requireRate(int rate) {
        if (rate < 8_000 || rate > 768_000) {
            throw new KerrosException(
                    Problem.USAGE, "a rate lies between 8000 and 768000 Hz, not at " + rate, "give 44100 or 48000");
        }
        return rate;
    }

    private @Nullable FrameRange range(Composition composition) {
        if (from == null && to == null) {
            return null;
        }
        long start = from == null ? 0 : Times.frame(from, composition.rate());
        long end = to == null ? composition.length() : Times.frame(to, composition.rate());
        if (end <= start) {
            throw new KerrosException(
                    Problem.USAGE,
                    "there is nothing between " + Times.clock((double) start / composition.rate()) + " and "
                            + Times.clock((double) end / composition.rate()),
                    "let --to be later than --from, and --from earlier than the end of the piece");
        }
        return FrameRange.between(start, end);
    }
}
