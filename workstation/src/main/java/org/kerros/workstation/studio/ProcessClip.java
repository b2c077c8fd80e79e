package org.kerros.workstation.studio;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kerros.library.Clip;
import org.kerros.library.Material;
import org.kerros.library.ParameterCheck;
import org.kerros.library.Provenance;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.Progress;

/** Makes a new clip from others by a process. */
abstract class ProcessClip implements Deed<FreshClip, Clip> {
    private final Studio studio;
    private final ClipProcess process;
    private final List<Clip> sources;
    private final Recipe recipe;
    private final String name;
    private final Instant when;

    ProcessClip(
            Studio studio,
            ClipProcess process,
            List<ClipId> sources,
            Map<String, String> typed,
            long seed,
            String name) {
        this(studio, process, sources, ParameterCheck.check(process.parameters(), typed, process.name()), seed, name);
    }

    ProcessClip(Studio studio, ClipProcess process, List<ClipId> sources, Settings settings, long seed, String name) {
        process.requireInputs(sources.size());
        this.studio = studio;
        this.process = process;
        this.sources = sources.stream().map(studio::clip).toList();
        recipe = new Recipe(process.name(), process.name(), null, seed, settings, sources, Version.engine());
        this.name = name.isEmpty() ? process.nameFor(this.sources.get(0).name()) : name;
        when = studio.clock().instant();
    }

    @Override
    public FreshClip work(Progress progress) {
        List<Material> inputs = sources.stream().map(studio.sources()::material).toList();
        Material made = process.maker().make(recipe, inputs, progress.part(0, 0.9));
        return FreshClip.of(name, made, new Provenance.Processed(when, recipe), studio.media(), progress.part(0.9, 1));
    }

    @Override
    public Clip finish(FreshClip found) {
        return studio.take(List.of(found)).get(0);
    }
}
