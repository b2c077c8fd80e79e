package org.kerros.workstation.studio;

import org.kerros.render.Bounce;
import org.kerros.render.Mix;
import org.kerros.render.Stems;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.work.Progress;

/** Writes one file a track; together they are the mix. */
public final class WriteStems implements Deed<Stems.Result, Stems.Result> {
    private final MixSource source;
    private final Composition composition;
    private final Bounce.Options options;

    /** Stems to be written into the folder that the options name. */
    public WriteStems(Studio studio, Bounce.Options options) {
        this(MixSource.of(studio), options);
    }

    public WriteStems(MixSource source, Bounce.Options options) {
        this.source = source;
        composition = source.sources().whole(source.composition());
        this.options = options;
    }

    @Override
    public String title() {
        return "Write stems";
    }

    @Override
    public Stems.Result work(Progress progress) {
        Mix mix = source.sources().mixes().build(composition, progress.part(0, 0.3));
        return Stems.write(mix, options, progress.part(0.3, 1));
    }

    @Override
    public Stems.Result finish(Stems.Result found) {
        FrameRange range = options.range();
        long frames = range == null ? composition.length() : range.length();
        int rate = options.rate() == 0 ? composition.rate() : options.rate();
        source.exports().stems(found, frames * rate / composition.rate(), rate);
        return found;
    }
}
