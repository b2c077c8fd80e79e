package org.kerros.workstation.studio.demo;

import java.nio.file.Path;
import java.util.List;
import org.kerros.render.Bounce;

/**
 * What the demo made.
 *
 * @param project the project's folder
 * @param files the mix, the stems and the report
 */
public record Demo(
        Path project,
        String title,
        double duration,
        int tracks,
        int clips,
        int placements,
        Bounce.Result mix,
        double stemsResidualDb,
        List<Path> files) {
    public Demo {
        files = List.copyOf(files);
    }
}
