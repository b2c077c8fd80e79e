package org.kerros.projects.report;

import java.nio.file.Path;
import org.kerros.timeline.Composition;
import org.kerros.timeline.work.Progress;

final class ReportPictures {
    public static void main(String[] a) {
        long t = System.nanoTime();
        System.out.println(Report.write(SamplePiece.facts(), Path.of(a[0], "full"), Progress.none())
                .gaps());
        System.out.println((System.nanoTime() - t) / 1e9);
        for (int i = 0; i < 3; i++) {
            t = System.nanoTime();
            Report.write(SamplePiece.facts(), Path.of(a[0], "full"), Progress.none());
            System.out.println((System.nanoTime() - t) / 1e9);
        }
        t = System.nanoTime();
        Report.write(
                ReportFacts.of("", Composition.empty(48000), "Kerros 0.1.0", SamplePiece.MADE),
                Path.of(a[0], "empty"),
                Progress.none());
        System.out.println((System.nanoTime() - t) / 1e9);
    }
}
