package org.kerros.workstation.studio;

import org.kerros.render.Bounce;
import org.kerros.render.Mix;
import org.kerros.timeline.Composition;
import org.kerros.timeline.work.Progress;

/** Writes the mix to a file. */
public final class BounceMix implements Deed<Bounce.Result, Bounce.Result> {
    private final MixSource source;
    private final Composition composition;
    private final Bounce.Options options;

    public BounceMix(Studio studio, Bounce.Options options) {
        this(MixSource.of(studio), options);
    }

    public BounceMix(MixSource source, Bounce.Options options) {
        this.source = source;
        composition = source.sources().whole(source.composition());
        this.options = options;
    }

    @Override
    public String title() {
        return "Bounce " + options.file().getFileName();
    }

    @Override
    public Bounce.Result work(Progress progress) {
        Mix mix = source.sources().mixes().build(composition, progress.part(0, 0.3));
        return Bounce.write(mix, options, progress.part(0.3, 1));
    }

    @Override
    public Bounce.Result finish(Bounce.Result found) {
        source.exports().mix(found);
        return found;
    }
}
