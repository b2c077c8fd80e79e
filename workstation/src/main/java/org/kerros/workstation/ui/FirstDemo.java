package org.kerros.workstation.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kerros.generators.Checkpoints;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.demo.MakeDemo;

/** Makes the demo beside its place and moves it there when it is whole, so that half a demo is never opened. */
final class FirstDemo {
    private final Path place;
    private final Checkpoints models;

    FirstDemo(Path place, Checkpoints models) {
        this.place = place;
        this.models = models;
    }

    /** The folder of the finished demo. */
    Path make(Progress progress) {
        Path unfinished = place.resolveSibling(place.getFileName() + ".unfinished");
        try {
            remove(unfinished);
            new MakeDemo(unfinished, models, InstantSource.system()).work(progress);
            return Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new KerrosException(
                    Problem.STORAGE,
                    "the demo cannot be kept in \"" + place + "\"",
                    "make room there, or begin with a new piece",
                    problem);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }
}
