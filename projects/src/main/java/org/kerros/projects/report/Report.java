package org.kerros.projects.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** Writes the assessment report of a piece: {@code report.html} and {@code report.pdf}, which say the same. */
public final class Report {
    private Report() {}

    /**
     * What was written.
     *
     * @param files where they lie now
     * @param gaps what the piece leaves open, a sentence each, as they stand in the report
     */
    public record Result(List<Path> files, List<String> gaps) {
        public Result {
            files = List.copyOf(files);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Writes the report into a folder, which is made if need be; earlier reports there are replaced.
     *
     * @throws KerrosException if the folder cannot be written
     */
    public static Result write(ReportFacts facts, Path folder, Progress progress) {
        progress.report(0, "Collecting what the piece is made of");
        Page page = new Page(facts);
        progress.report(0.1, "Setting the page");
        byte[] html = page.forScreen().getBytes(StandardCharsets.UTF_8);
        progress.report(0.2, "Printing the page");
        byte[] pdf = new Paper(facts).print(page);
        progress.report(0.9, "Writing the report");
        List<Path> files = List.of(save(folder, "report.html", html), save(folder, "report.pdf", pdf));
        progress.report(1, "The report is written");
        return new Result(files, page.gaps());
    }

    private static Path save(Path folder, String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(name + ".part");
            try {
                Files.write(unfinished, content);
                return Files.move(
                        unfinished,
                        folder.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException failure) {
            throw new KerrosException(
                    Problem.STORAGE,
                    "the report cannot be written to " + folder,
                    "choose a folder that can be written, on a disk with space left",
                    failure);
        }
    }
}
