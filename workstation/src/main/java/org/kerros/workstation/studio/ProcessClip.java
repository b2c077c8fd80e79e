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

/** Makes a new clip from another by a process. */
abstract class ProcessClip implements Deed<FreshClip, Clip> {
    private final Studio studio;
    private final ClipProcess process;
    private final Clip source;
    private final Recipe recipe;
    private final String name;
    private final Instant when;

    ProcessClip(Studio studio, ClipProcess process, ClipId source, Map<String, String> typed, long seed, String name) {
        this.studio = studio;
        this.process = process;
        this.source = studio.clip(source);
        Settings settings = ParameterCheck.check(process.parameters(), typed, process.processName());
        recipe = new Recipe(
                process.processName(), process.processName(), null, seed, settings, List.of(source), Version.engine());
        this.name = name.isEmpty() ? process.nameFor(this.source.name()) : name;
        when = studio.clock().instant();
    }

    @Override
    public FreshClip work(Progress progress) {
        List<Material> inputs = List.of(studio.sources().material(source));
        Material made = process.make(recipe, inputs, progress.part(0, 0.9));
        return FreshClip.of(name, made, new Provenance.Processed(when, recipe), studio.media(), progress.part(0.9, 1));
    }

    @Override
    public Clip finish(FreshClip found) {
        return studio.take(List.of(found)).get(0);
    }
}
