package org.kerros.workstation.ui.give;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Which parts of a piece can be written: all of it, each section, the loop. */
final class Ranges {
    private final List<String> names = new ArrayList<>();
    private final List<Optional<FrameRange>> ranges = new ArrayList<>();

    Ranges(Composition composition, Optional<FrameRange> loop) {
        names.add(Texts.of("range.all", Say.length(composition.seconds())));
        ranges.add(Optional.empty());
        composition
                .sections()
                .forEach(section -> add(
                        Texts.of("range.section", section.name(), seconds(section.range(), composition)),
                        section.range()));
        loop.ifPresent(range -> add(Texts.of("range.loop", seconds(range, composition)), range));
    }

    private void add(String name, FrameRange range) {
        names.add(name);
        ranges.add(Optional.of(range));
    }

    private static String seconds(FrameRange range, Composition composition) {
        return Say.length((double) range.length() / composition.rate());
    }

    List<String> names() {
        return names;
    }

    List<Optional<FrameRange>> ranges() {
        return ranges;
    }
}
