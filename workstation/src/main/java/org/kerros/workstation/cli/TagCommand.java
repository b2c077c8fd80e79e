package org.kerros.workstation.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kerros.library.Clip;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.Studio;
import org.kerros.workstation.studio.TagClips;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "tag",
        description = "Say something about clips: +tag adds a tag, -tag takes it away.")
final class TagCommand extends ProjectCommand {
    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "CLIP|+TAG|-TAG",
            description = "Clips by id or unique name, and the tags that come or go.")
    List<String> words = new ArrayList<>();

    @Option(names = "--rating", paramLabel = "0..5", description = "How good they are; 0 for no rating.")
    @Nullable
    Integer rating;

    @Option(names = "--note", paramLabel = "TEXT", description = "What there is to say.")
    @Nullable
    String note;

    @Override
    Answer answer(Studio studio, Progress progress) {
        List<String> names = words.stream().filter(word -> !isTag(word)).toList();
        if (names.isEmpty()) {
            throw new KerrosException(Problem.USAGE, "no clip is named", "write kerros tag PROJECT CLIP +tag");
        }
        TagClips.Change change = new TagClips.Change(tags('+'), tags('-'), rating, note);
        List<Clip> changed = new TagClips(studio).change(Lookup.ids(studio, names), change);
        return Answer.of(
                () -> Json.listed("clips", changed, new ClipJson(studio)::clip),
                () -> new ClipText(studio).table(changed));
    }

    private static boolean isTag(String word) {
        return word.length() > 1 && (word.startsWith("+") || word.startsWith("-"));
    }

    private List<String> tags(char sign) {
        return words.stream()
                .filter(word -> isTag(word) && word.charAt(0) == sign)
                .map(word -> word.substring(1))
                .toList();
    }
}
