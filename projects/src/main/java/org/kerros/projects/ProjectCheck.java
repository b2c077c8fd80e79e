package org.kerros.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

/**
 * Looks whether everything in a project is as it should be, and repairs what can be: damaged files of ours are set
 * aside and made anew, leftovers go to the bin. Media are never changed, moved or deleted.
 */
public final class ProjectCheck {
    private final ProjectFolder folder;
    private final InstantSource clock;
    private final List<Finding> repairable = new ArrayList<>();
    private final List<Finding> lasting = new ArrayList<>();

    private ProjectCheck(ProjectFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Checks a project that is not open.
     *
     * @return what is wrong; empty if nothing is
     * @throws KerrosException if there is no project, or it is open elsewhere
     */
    public static List<Finding> check(Path folder, boolean repair, Progress progress) {
        return check(folder, repair, InstantSource.system(), progress);
    }

    /** Checks with a given clock, which names what is set aside. */
    public static List<Finding> check(Path folder, boolean repair, InstantSource clock, Progress progress) {
        return new ProjectCheck(new ProjectFolder(folder), clock).run(repair, progress);
    }

    private List<Finding> run(boolean repair, Progress progress) {
        requireProject();
        ProjectLock lock = ProjectLock.take(folder, clock.instant());
        try (lock) {
            look(progress);
        } catch (IOException e) {
            throw Storage.unreadable(folder.path(), e);
        }
        List<Finding> findings = new ArrayList<>();
        if (repair && !repairable.isEmpty()) {
            new ProjectRepair(folder, clock).run();
            repairable.forEach(finding -> findings.add(finding.asRepaired()));
        } else {
            findings.addAll(repairable);
        }
        findings.addAll(lasting);
        return findings;
    }

    private void requireProject() {
        if (!Files.exists(folder.card()) && !Files.isDirectory(folder.snapshots())) {
            ProjectCard.read(folder);
        }
    }

    private void look(Progress progress) throws IOException {
        progress.report(0, "Reading the journal");
        lookForLeftovers();
        Snapshot state = state();
        progress.report(0.1, "Comparing the database");
        DatabaseCheck.differences(folder, state).ifPresent(what -> repairable.add(finding(what, folder.database())));
        lasting.addAll(new ReferenceCheck(state).findings());
        lasting.addAll(new MediaCheck(folder, state).findings(progress.part(0.2, 1)));
    }

    private void lookForLeftovers() throws IOException {
        for (Path leftover : Leftovers.in(folder)) {
            repairable.add(finding("a file was left half written", leftover));
        }
    }

    private Snapshot state() throws IOException {
        Recovery recovery = Recovery.rehearsed(folder);
        ProjectState state = recovery.recover(card());
        for (String notice : recovery.notices()) {
            repairable.add(finding(notice, folder.journals()));
        }
        return state.snapshot();
    }

    private ProjectCard card() throws IOException {
        Optional<ProjectCard> card = ProjectCard.find(folder);
        if (card.isEmpty()) {
            Optional<ProjectCard> remembered = ProjectRepair.remembered(folder);
            if (remembered.isPresent()) {
                repairable.add(finding("the card of the project is missing or damaged", folder.card()));
                return remembered.get();
            }
        }
        return ProjectCard.read(folder);
    }

    private Finding finding(String what, Path where) {
        return new Finding(what, folder.path().relativize(where).toString().replace('\\', '/'), false);
    }
}
