package org.kerros.workstation.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kerros.library.Clip;
import org.kerros.library.ClipQuery;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "clips",
        description =
                "List or search the library: words, and field:value with fields model, checkpoint, generator, tag,"
                        + " rating, pitch, duration, loudness, brightness, seed, origin, kind, used. Numbers may be 3, >=3 or 200..400.")
final class ClipsCommand extends ProjectCommand {
    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "QUERY",
            description = "What to look for; all if not given.")
    List<String> query = new ArrayList<>();

    @Option(
            names = "--sort",
            paramLabel = "KEY",
            description = "name, duration, loudness, pitch, brightness, rating or added.")
    @Nullable
    String sort;

    @Option(names = "--limit", paramLabel = "N", description = "Show this many at most.")
    @Nullable
    Integer limit;

    @Override
    Answer answer(Studio studio, Progress progress) {
        ClipQuery wanted = ClipQuery.parse(String.join(" ", query));
        if (sort != null) {
            wanted = wanted.sortedBy(sort);
        }
        if (limit != null) {
            wanted = wanted.atMost(requirePositive(limit));
        }
        List<Clip> found = studio.clips().search(wanted);
        return Answer.of(
                () -> Json.listed("clips", found, new ClipJson(studio)::clip), () -> new ClipText(studio).table(found));
    }

    private static int requirePositive(int limit) {
        if (limit < 1) {
            throw new KerrosException(Problem.USAGE, "a limit is 1 or more, not " + limit, "leave it out to see all");
        }
        return limit;
    }
}
