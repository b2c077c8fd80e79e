package org.kerros.workstation.ui.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.StretchMethod;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.Treatment.Cloud;
import org.kerros.timeline.Treatment.Stretch;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.MovePlacement;
import org.kerros.timeline.edit.Together;
import org.kerros.timeline.edit.TreatPlacement;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Pulls an edge of a placement so that the same sound takes longer or shorter; a cloud gets longer or shorter. */
final class StretchDrag implements Drag {
    private final Placement placement;
    private final TrackId track;
    private final long clipFrames;
    private final boolean atStart;
    private final int rate;
    private final Snapper snapper;

    /**
     * Begins to stretch.
     *
     * @param clipFrames how long the clip lasts as it is, at the composition's rate
     */
    StretchDrag(Placement placement, TrackId track, long clipFrames, boolean atStart, int rate, Snapper snapper) {
        this.placement = placement;
        this.track = track;
        this.clipFrames = clipFrames;
        this.atStart = atStart;
        this.rate = rate;
        this.snapper = snapper;
    }

    @Override
    public Preview at(Pointer pointer) {
        OptionalLong snapped = pointer.noSnap() ? OptionalLong.empty() : snapper.near(pointer.frame());
        long edge = snapped.orElse(pointer.frame());
        long wanted = Math.max(1, atStart ? placement.end() - edge : edge - placement.start());
        return placement.treatment() instanceof Cloud cloud
                ? cloud(cloud, wanted, snapped)
                : stretch((double) wanted / placement.length(), snapped);
    }

    private Preview stretch(double factor, OptionalLong line) {
        Stretch old =
                placement.treatment() instanceof Stretch stretch ? stretch : new Stretch(1, 0, StretchMethod.TONAL);
        Stretch next = Stretching.scaled(old, factor);
        FrameRange source = Stretching.source(placement, old.ratio(), next, clipFrames);
        String says = Texts.of("drag.stretch", Say.length((double) source.length() / rate), Stretching.ratio(next));
        return preview(next, source, line, says);
    }

    private Preview cloud(Cloud cloud, long wanted, OptionalLong line) {
        long frames = Math.max(1, cloud.frames() + wanted - placement.length());
        Cloud next = new Cloud(frames, cloud.seed(), cloud.settings(), cloud.automation(), cloud.others());
        long from = Math.min(placement.source().start(), frames - 1);
        FrameRange source = new FrameRange(from, Math.min(wanted, frames - from));
        return preview(next, source, line, Texts.of("drag.cloud", Say.length((double) source.length() / rate)));
    }

    private Preview preview(Treatment next, FrameRange source, OptionalLong line, String says) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new TreatPlacement(placement.id(), next, source));
        if (atStart) {
            edits.add(new MovePlacement(placement.id(), track, Math.max(0, placement.end() - source.length())));
        }
        return Preview.of(new Together(Texts.of("edit.stretch"), edits), line, says);
    }
}
