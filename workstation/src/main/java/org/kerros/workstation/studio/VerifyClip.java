package org.kerros.workstation.studio;

import org.kerros.library.Clip;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

/** Makes a clip again and compares it, sample by sample, with the one that was kept. Changes nothing. */
public final class VerifyClip implements Deed<Comparison, Comparison> {
    private final Studio studio;
    private final Clip clip;
    private final Ancestry ancestry;

    public VerifyClip(Studio studio, ClipId id) {
        this.studio = studio;
        clip = studio.clip(id);
        ancestry = Ancestry.of(clip, studio.clips());
    }

    @Override
    public String title() {
        return "Verify \"" + clip.name() + "\"";
    }

    @Override
    public Comparison work(Progress progress) {
        if (!studio.media().has(clip.media())) {
            return Comparison.impossible("its media are missing, there is nothing to compare with");
        }
        try {
            return Comparison.of(studio.sources().material(clip), new Remake(ancestry, studio).again(clip, progress));
        } catch (KerrosException problem) {
            return Comparison.impossible(problem.wrong());
        }
    }

    @Override
    public Comparison finish(Comparison found) {
        return found;
    }
}
