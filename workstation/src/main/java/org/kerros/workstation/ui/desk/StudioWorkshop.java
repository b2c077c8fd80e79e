package org.kerros.workstation.ui.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kerros.generators.Generators;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.studio.BounceMix;
import org.kerros.workstation.studio.ExportClips;
import org.kerros.workstation.studio.GenerateClips;
import org.kerros.workstation.studio.GranulateClip;
import org.kerros.workstation.studio.ImportFiles;
import org.kerros.workstation.studio.ImportReport;
import org.kerros.workstation.studio.Job;
import org.kerros.workstation.studio.Jobs;
import org.kerros.workstation.studio.RenderNotesClip;
import org.kerros.workstation.studio.StemsBy;
import org.kerros.workstation.studio.Studio;
import org.kerros.workstation.studio.WriteReport;
import org.kerros.workstation.studio.WriteStems;

/** The deeds of an open studio, done in its jobs. */
public final class StudioWorkshop implements Workshop {
    private final Studio studio;
    private final Shaping shaping;

    public StudioWorkshop(Studio studio) {
        this.studio = studio;
        shaping = new StudioShaping(studio);
    }

    @Override
    public Shaping shaping() {
        return shaping;
    }

    @Override
    public Jobs jobs() {
        return studio.jobs();
    }

    @Override
    public List<CheckpointCard> models() {
        return studio.models().all();
    }

    @Override
    public List<String> modes(CheckpointCard model) {
        return Generators.named(model.generator()).modes();
    }

    @Override
    public List<Parameter> parameters(CheckpointCard model, String mode) {
        return Generators.named(model.generator()).parameters(model, mode);
    }

    @Override
    public List<Parameter> grainParameters() {
        return GranulateClip.parameters();
    }

    @Override
    public Job importFiles(List<Path> paths, Consumer<Imports> whenDone) {
        return jobs().start(new ImportFiles(studio, paths, Settings.NONE), report -> whenDone.accept(imports(report)));
    }

    private Imports imports(ImportReport report) {
        List<Clip> clips = new ArrayList<>(report.clips());
        report.already().forEach(known -> studio.clips().find(known.clip()).ifPresent(clips::add));
        return new Imports(
                clips,
                report.clips().size(),
                report.refused().stream().map(ImportReport.Refused::reason).toList());
    }

    @Override
    public Job generate(Wish wish, Consumer<List<Clip>> whenDone) {
        GenerateClips deed = new GenerateClips(
                studio, wish.model(), wish.mode(), wish.settings(), wish.inputs(), wish.seed(), wish.count(), "");
        return jobs().start(deed, whenDone);
    }

    @Override
    public Job granulate(ClipId source, Map<String, String> settings, long seed, Consumer<List<Clip>> whenDone) {
        return jobs().start(
                        new GranulateClip(studio, source, settings, seed, ""), clip -> whenDone.accept(List.of(clip)));
    }

    @Override
    public Job renderNotes(ClipId notes, Consumer<List<Clip>> whenDone) {
        return jobs().start(new RenderNotesClip(studio, notes, Map.of(), ""), clip -> whenDone.accept(List.of(clip)));
    }

    @Override
    public Job bounce(Giving giving, Consumer<Given> whenDone) {
        return jobs().start(
                        new BounceMix(studio, GivenFacts.options(giving)),
                        result -> whenDone.accept(GivenFacts.of(result)));
    }

    @Override
    public Job stems(Giving giving, StemsBy by, Consumer<Given> whenDone) {
        return jobs().start(
                        new WriteStems(studio, GivenFacts.options(giving), by),
                        result -> whenDone.accept(GivenFacts.of(giving.target(), result)));
    }

    @Override
    public Job report(Path folder, Consumer<Given> whenDone) {
        return jobs().start(new WriteReport(studio, folder), result -> whenDone.accept(GivenFacts.of(folder, result)));
    }

    @Override
    public Job exportClip(ClipId clip, Path file, Consumer<Given> whenDone) {
        return jobs().start(
                        new ExportClips(studio, List.of(clip), file),
                        paths -> whenDone.accept(new Given(paths.get(0), List.of())));
    }
}
