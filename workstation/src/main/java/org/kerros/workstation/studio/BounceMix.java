package org.kerros.workstation.studio;

import org.kerros.render.Bounce;
import org.kerros.render.Mix;
import org.kerros.timeline.Composition;
import org.kerros.timeline.work.Progress;

/** Writes the mix to a file. */
public final class BounceMix implements Deed<Bounce.Result, Bounce.Result> {
    private final Studio studio;
    private final Composition composition;
    private final Bounce.Options options;

    public BounceMix(Studio studio, Bounce.Options options) {
        this.studio = studio;
        composition = studio.sources().whole(studio.composition());
        this.options = options;
    }

    @Override
    public String title() {
        return "Bounce " + options.file().getFileName();
    }

    @Override
    public Bounce.Result work(Progress progress) {
        Mix mix = studio.sources().mixes().build(composition, progress.part(0, 0.3));
        return Bounce.write(mix, options, progress.part(0.3, 1));
    }

    @Override
    public Bounce.Result finish(Bounce.Result found) {
        studio.exports().mix(found);
        return found;
    }
}
