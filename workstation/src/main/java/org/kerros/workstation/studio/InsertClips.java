package org.kerros.workstation.studio;

import java.util.Optional;
import java.util.stream.Stream;
import org.kerros.library.Parameter;
import org.kerros.render.Effects;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Insert;
import org.kerros.timeline.Strip;
import org.kerros.timeline.Track;

/** The clips that effects of a composition are made with, such as impulse responses. */
final class InsertClips {
    private InsertClips() {}

    static Stream<ClipId> of(Composition composition) {
        Stream<Strip> strips =
                Stream.concat(composition.tracks().stream().map(Track::strip), Stream.of(composition.master()));
        return strips.flatMap(strip -> strip.inserts().stream()).flatMap(InsertClips::of);
    }

    // A free text of an effect names a clip; texts to choose among do not.
    private static Stream<ClipId> of(Insert insert) {
        return Effects.named(insert.effect()).stream()
                .flatMap(effect -> effect.parameters().stream())
                .filter(parameter -> parameter.type() == Parameter.Type.TEXT)
                .filter(parameter -> parameter.choices().isEmpty())
                .map(parameter -> Optional.ofNullable(insert.settings().get(parameter.name())))
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty() && text.chars().noneMatch(Character::isWhitespace))
                .map(ClipId::new);
    }
}
