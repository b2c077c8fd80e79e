package org.kerros.workstation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerros.library.Clip;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.workstation.studio.Studio;

/** Finds clips by what people type: an id or a unique name. */
final class Lookup {
    private Lookup() {}

    /**
     * The clip of an id or name.
     *
     * @throws KerrosException if there is none, or if a name stands for several
     */
    static Clip clip(Studio studio, String text) {
        return find(studio, text)
                .orElseThrow(() -> new KerrosException(
                        Problem.NOT_FOUND,
                        "there is no clip \"" + text + "\"",
                        "list them with kerros clips \"" + studio.project().folder() + "\""));
    }

    /** The clip of an id or name, if there is one. */
    static Optional<Clip> find(Studio studio, String text) {
        Optional<Clip> byId = isWord(text) ? studio.clips().find(new ClipId(text)) : Optional.empty();
        return byId.isPresent() ? byId : byName(studio, text);
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().noneMatch(Character::isWhitespace);
    }

    private static Optional<Clip> byName(Studio studio, String name) {
        List<Clip> named = studio.clips().all().stream()
                .filter(clip -> clip.name().equals(name))
                .toList();
        if (named.size() > 1) {
            throw new KerrosException(
                    Problem.USAGE,
                    named.size() + " clips are named \"" + name + "\"",
                    "use an id: "
                            + named.stream()
                                    .limit(8)
                                    .map(clip -> clip.id().value())
                                    .toList());
        }
        return named.stream().findFirst();
    }

    /** The ids of several. */
    static List<ClipId> ids(Studio studio, List<String> texts) {
        List<ClipId> ids = new ArrayList<>();
        texts.forEach(text -> ids.add(clip(studio, text).id()));
        return ids;
    }
}
