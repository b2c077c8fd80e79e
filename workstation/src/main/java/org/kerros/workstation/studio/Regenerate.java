package org.kerros.workstation.studio;

import java.util.List;
import org.kerros.library.Clip;
import org.kerros.library.Material;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.Progress;

/** Makes a clip again from its provenance alone, as a new clip beside it. */
public final class Regenerate implements Deed<FreshClip, Clip> {
    private final Studio studio;
    private final Clip clip;
    private final Ancestry ancestry;

    public Regenerate(Studio studio, ClipId id) {
        this.studio = studio;
        clip = studio.clip(id);
        ancestry = Ancestry.of(clip, studio.clips());
    }

    @Override
    public String title() {
        return "Make \"" + clip.name() + "\" again";
    }

    @Override
    public FreshClip work(Progress progress) {
        Material again = new Remake(ancestry, studio).again(clip, progress.part(0, 0.9));
        return FreshClip.of(clip.name() + " again", again, clip.provenance(), studio.media(), progress.part(0.9, 1));
    }

    @Override
    public Clip finish(FreshClip found) {
        return studio.take(List.of(found)).get(0);
    }
}
