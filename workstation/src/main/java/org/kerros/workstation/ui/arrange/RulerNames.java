package org.kerros.workstation.ui.arrange;

import org.kerros.timeline.Marker;
import org.kerros.timeline.Section;
import org.kerros.timeline.edit.ChangeMarker;
import org.kerros.timeline.edit.ChangeSection;
import org.kerros.workstation.ui.desk.Piece;
import org.kerros.workstation.ui.words.Texts;

/** Gives other names to sections and markers. */
final class RulerNames {
    private final Piece piece;
    private final NameAsking names;

    RulerNames(Piece piece, NameAsking names) {
        this.piece = piece;
        this.names = names;
    }

    /** Renames what lies at a place of the ruler: a section above, a marker below. */
    void rename(int y, long frame) {
        if (y < RulerPainter.SECTIONS) {
            piece.composition().get().sections().stream()
                    .filter(section -> section.range().contains(frame))
                    .findFirst()
                    .ifPresent(this::rename);
        } else {
            piece.composition().get().markers().stream()
                    .filter(marker -> marker.frame() <= frame)
                    .reduce((first, second) -> second.frame() > first.frame() ? second : first)
                    .ifPresent(this::rename);
        }
    }

    private void rename(Section section) {
        names.ask(
                Texts.of("section.rename"),
                section.name(),
                name -> piece.apply(new ChangeSection(new Section(section.id(), name, section.range()))));
    }

    private void rename(Marker marker) {
        names.ask(
                Texts.of("marker.rename"),
                marker.name(),
                name -> piece.apply(new ChangeMarker(new Marker(marker.id(), name, marker.frame()))));
    }
}
