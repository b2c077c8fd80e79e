package org.kerros.workstation.studio;

import java.util.List;
import java.util.Map;
import org.kerros.render.Bounce;
import org.kerros.render.Mix;
import org.kerros.render.MixBuilder;
import org.kerros.render.Stems;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.work.Progress;

/** Writes one file a track, group or maker; together they are the mix before its master. */
public final class WriteStems implements Deed<Stems.Result, Stems.Result> {
    private final MixSource source;
    private final Composition composition;
    private final Bounce.Options options;
    private final StemsBy by;
    private final Map<String, Composition> parts;

    /** Stems to be written into the folder that the options name. */
    public WriteStems(Studio studio, Bounce.Options options, StemsBy by) {
        this(MixSource.of(studio), options, by);
    }

    public WriteStems(MixSource source, Bounce.Options options, StemsBy by) {
        this.source = source;
        composition = source.sources().whole(source.composition());
        this.options = options;
        this.by = by;
        parts = by == StemsBy.GENERATOR ? new MakerParts(composition, source.sources()::clip).parts() : Map.of();
    }

    @Override
    public String title() {
        return "Write stems";
    }

    @Override
    public Stems.Result work(Progress progress) {
        Mix mix = source.sources().mixes().build(composition, progress.part(0, 0.3));
        if (by == StemsBy.GENERATOR) {
            return Stems.write(mix, mixes(), options, progress.part(0.3, 1));
        }
        Stems.By way = by == StemsBy.GROUP ? Stems.By.GROUP : Stems.By.TRACK;
        return Stems.write(mix, options, way, Stems::numbered, progress.part(0.3, 1));
    }

    private List<Stems.Part> mixes() {
        MixBuilder builder = source.sources().mixes();
        return parts.entrySet().stream()
                .map(part -> new Stems.Part(part.getKey(), builder.build(part.getValue(), Progress.none())))
                .toList();
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
