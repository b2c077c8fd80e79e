package org.kerros.workstation.ui.inspect;

import java.util.function.Function;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.MovePlacement;
import org.kerros.timeline.edit.SetFades;
import org.kerros.timeline.edit.SetPlacementGain;
import org.kerros.timeline.edit.TrimPlacement;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.words.Read;

/** Turns typed numbers into edits of the selected placement, kept to what is possible. */
final class PlacementEdits {
    private final Desk desk;

    PlacementEdits(Desk desk) {
        this.desk = desk;
    }

    void start(double seconds) {
        apply(placement -> new MovePlacement(
                placement.id(),
                desk.piece()
                        .composition()
                        .get()
                        .trackOf(placement.id())
                        .orElseThrow()
                        .id(),
                frames(seconds)));
    }

    void length(double seconds) {
        apply(placement -> {
            long most = desk.piece()
                    .face(placement.clip())
                    .map(face -> placement.treatment().framesOf(face.format().framesAt(rate()))
                            - placement.source().start())
                    .orElse(placement.length());
            long frames = Math.max(1, Math.min(most, frames(seconds)));
            FrameRange source = new FrameRange(placement.source().start(), frames);
            return new TrimPlacement(placement.id(), source, placement.start());
        });
    }

    void gain(double decibels) {
        float limited = (float) Read.limited(decibels, Placement.MIN_GAIN_DB, Placement.MAX_GAIN_DB);
        apply(placement -> new SetPlacementGain(placement.id(), limited));
    }

    void fadeIn(double seconds) {
        apply(placement -> {
            long most = placement.length() - placement.fadeOut().frames();
            Fade fade =
                    new Fade(Math.min(most, frames(seconds)), placement.fadeIn().shape());
            return new SetFades(placement.id(), fade, placement.fadeOut());
        });
    }

    void fadeOut(double seconds) {
        apply(placement -> {
            long most = placement.length() - placement.fadeIn().frames();
            Fade fade = new Fade(
                    Math.min(most, frames(seconds)), placement.fadeOut().shape());
            return new SetFades(placement.id(), placement.fadeIn(), fade);
        });
    }

    void shape(FadeShape shape) {
        apply(placement -> new SetFades(
                placement.id(),
                new Fade(placement.fadeIn().frames(), shape),
                new Fade(placement.fadeOut().frames(), shape)));
    }

    private void apply(Function<Placement, Edit> edit) {
        desk.selection()
                .only(desk.piece().composition().get())
                .ifPresent(placement -> desk.piece().apply(edit.apply(placement)));
    }

    private long frames(double seconds) {
        return Math.max(0, Math.round(seconds * rate()));
    }

    private int rate() {
        return desk.piece().composition().get().rate();
    }
}
