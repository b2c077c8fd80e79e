package org.kerros.workstation.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kerros.library.Clip;
import org.kerros.library.MappedSound;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;
import org.kerros.library.Provenance;
import org.kerros.library.TakeFile;
import org.kerros.library.analysis.Analysis;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.work.Progress;

/** Takes a recording into the library, and places it where it was begun. However long it is, little memory is needed. */
public final class KeepTake implements Deed<FreshClip, Clip> {
    private final Studio studio;
    private final Path take;
    private final TakeNote note;

    KeepTake(Studio studio, Path take, TakeNote note) {
        this.studio = studio;
        this.take = take;
        this.note = note;
    }

    /** What the clip will be called. */
    public String name() {
        return note.name();
    }

    /** Where the recording lies now, as seen from the project's folder. */
    public String place() {
        return studio.project().folder().relativize(take).toString().replace('\\', '/');
    }

    @Override
    public String title() {
        return "Keep \"" + note.name() + "\"";
    }

    @Override
    public FreshClip work(Progress progress) {
        progress.report(0, "Completing the recording");
        TakeFile.repair(take);
        MediaHash media = studio.media().adopt(take);
        MappedSound sound = MappedSound.ofWav(studio.media().file(media));
        return new FreshClip(
                note.name(),
                media,
                MediaFormat.of(sound),
                new Provenance.Recorded(note.when(), note.device()),
                Optional.of(Analysis.describe(sound, progress)));
    }

    @Override
    public Clip finish(FreshClip fresh) {
        Clip clip = studio.take(List.of(fresh)).get(0);
        note.track().filter(id -> studio.composition().track(id).isPresent()).ifPresent(id -> place(clip, id));
        Takes.discard(take);
        return clip;
    }

    // What was heard before the beginning of the piece has no place in it; it is still in the clip.
    private void place(Clip clip, TrackId track) {
        long before = Math.max(0, -note.start());
        long frames = clip.format().framesAt(studio.composition().rate()) - before;
        if (frames > 0) {
            Placement placement = Placement.of(
                    studio.project().newPlacementId(),
                    clip.id(),
                    new FrameRange(before, frames),
                    Math.max(0, note.start()));
            studio.apply(new AddPlacement(track, placement));
        }
    }
}
