package org.kerros.workstation.studio.demo;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kerros.generators.Checkpoints;
import org.kerros.projects.About;
import org.kerros.projects.Project;
import org.kerros.projects.report.Report;
import org.kerros.render.Bounce;
import org.kerros.render.Stems;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.BounceMix;
import org.kerros.workstation.studio.Deed;
import org.kerros.workstation.studio.Jobs;
import org.kerros.workstation.studio.StemsBy;
import org.kerros.workstation.studio.Studio;
import org.kerros.workstation.studio.WriteReport;
import org.kerros.workstation.studio.WriteStems;

/**
 * Makes the demo: a project with the piece of {@link Score}, its mix, its stems and its report. The project is its own
 * while it is being made, so all of it happens on one thread, whichever that is. Cancelled or failed, nothing of it remains.
 */
public final class MakeDemo implements Deed<Demo, Demo> {
    /** The seed of all ids: the same demo has the same names everywhere. */
    private static final long IDS = 20_230_907;

    private final Path folder;
    private final Checkpoints models;
    private final InstantSource clock;

    /**
     * A demo to be made.
     *
     * @param folder of the project; not there yet, or empty
     * @param clock says when its clips were made
     */
    public MakeDemo(Path folder, Checkpoints models, InstantSource clock) {
        this.folder = folder;
        this.models = models;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Make \"" + Score.TITLE + "\"";
    }

    @Override
    public Demo work(Progress progress) {
        Project project = Project.create(
                folder, Score.TITLE, Score.RATE, Score.QUARTERS_A_MINUTE, clock, new SplittableRandom(IDS));
        boolean whole = false;
        try (Studio studio = studio(project)) {
            Demo demo = perform(studio, progress);
            whole = true;
            return demo;
        } finally {
            if (!whole) {
                project.close();
                Folders.delete(folder);
            }
        }
    }

    private Studio studio(Project project) {
        Jobs jobs = Jobs.onCallingThread((job, problem) -> {
            throw new IllegalStateException(problem);
        });
        return new Studio(project, models, jobs, clock, () -> {
            throw new IllegalStateException("Nothing plays while the demo is made");
        });
    }

    private static Demo perform(Studio studio, Progress progress) {
        studio.project().describe(About.titled(Score.TITLE).withAuthor("Kerros").withConcept(Score.CONCEPT));
        Players players = new Players(studio, studio.models().named(starter(studio)));
        players.play(progress.part(0, 0.5));
        new Arranger(studio, players).arrange(progress.part(0.5, 0.6));
        return export(studio, progress.part(0.6, 1));
    }

    private static String starter(Studio studio) {
        return studio.models().all().stream()
                .filter(card -> card.generator().equals("melody-rnn"))
                .findFirst()
                .orElseThrow(() -> new KerrosException(
                        Problem.NOT_FOUND,
                        "the melody model that comes with Kerros is missing",
                        "install Kerros again"))
                .id();
    }

    private static Demo export(Studio studio, Progress progress) {
        Path exports = studio.project().exportsFolder();
        Bounce.Result mix = new BounceMix(
                        studio, Bounce.Options.of(exports.resolve("eight-temperatures.wav"), Bounce.Format.WAV24))
                .now(progress.part(0, 0.4));
        Stems.Result stems = new WriteStems(
                        studio, Bounce.Options.of(exports.resolve("stems"), Bounce.Format.WAV24), StemsBy.TRACK)
                .now(progress.part(0.4, 0.8));
        Report.Result report = new WriteReport(studio, studio.project().reportsFolder()).now(progress.part(0.8, 1));
        List<Path> files = new ArrayList<>();
        files.add(mix.file());
        stems.stems().forEach(stem -> files.add(stem.file()));
        files.addAll(report.files());
        return new Demo(
                studio.project().folder(),
                Score.TITLE,
                studio.composition().seconds(),
                studio.composition().tracks().size(),
                studio.clips().all().size(),
                (int) studio.composition().placements().count(),
                mix,
                stems.residualDb(),
                files);
    }

    @Override
    public Demo finish(Demo found) {
        return found;
    }
}
