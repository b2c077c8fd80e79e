package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kerros.projects.Finding;
import org.kerros.projects.ProjectCheck;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.KeepTake;
import org.kerros.workstation.studio.Studio;
import org.kerros.workstation.studio.Takes;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "check", description = "Verify a project: journal, database, media and references.")
final class CheckCommand extends Command {
    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project's folder.")
    Path project = Path.of("");

    @Option(names = "--repair", description = "Repair what can be; media are never deleted.")
    boolean repair;

    @Override
    Answer answer(Progress progress) {
        List<Finding> findings =
                new ArrayList<>(ProjectCheck.check(project, repair, console().clock(), progress));
        findings.addAll(takes(progress));
        boolean ok = findings.stream().allMatch(Finding::repaired);
        return Answer.of(() -> json(ok, findings), () -> text(ok, findings)).exiting(ok ? 0 : Answer.UNUSABLE);
    }

    /** Recordings that were going on when the program ended are brought into the library. */
    private List<Finding> takes(Progress progress) {
        if (!Takes.areLeftIn(project)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        try (Studio studio = Studios.open(project, console())) {
            for (KeepTake take : Takes.leftOver(studio)) {
                if (repair) {
                    take.finish(take.work(progress));
                }
                findings.add(new Finding("a recording was cut off: " + take.name(), take.place(), repair));
            }
        }
        return findings;
    }

    private static ObjectNode json(boolean ok, List<Finding> findings) {
        ObjectNode node = Json.object().put("ok", ok);
        node.set(
                "findings",
                Json.array(
                        findings,
                        finding -> Json.object()
                                .put("what", finding.what())
                                .put("where", finding.where())
                                .put("repaired", finding.repaired())));
        return node;
    }

    private static String text(boolean ok, List<Finding> findings) {
        if (findings.isEmpty()) {
            return "everything is as it should be\n";
        }
        Table table = new Table("WHAT", "WHERE", "REPAIRED");
        findings.forEach(finding -> table.row(finding.what(), finding.where(), finding.repaired() ? "yes" : "no"));
        return table + (ok ? "all of it is repaired\n" : "");
    }
}
