package org.kerros.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import org.kerros.library.Clip;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.testing.Moves;

class ReplayTest {
    private final Path folder = Scratch.folder();

    @AfterTry
    void tidy() throws Exception {
        Storage.deleteInside(folder);
    }

    @Property(tries = 8)
    void what_is_replayed_from_disk_equals_what_was_live(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int count) {
        List<Composition> live = new ArrayList<>();
        try (Project project = Projects.create(folder.resolve("piece"))) {
            addClips(project);
            walk(project, new SplittableRandom(seed), count, live);
        }

        try (Project project = Projects.open(folder.resolve("piece"))) {
            assertThat(project.composition()).isEqualTo(last(live));
            assertThat(project.notices()).isEmpty();
            walk(project, new SplittableRandom(seed + 1), count, live);
            live.add(project.composition());
        }

        try (Project project = Projects.open(folder.resolve("piece"))) {
            assertThat(project.composition()).isEqualTo(last(live));
            undoEverything(project);
            assertThat(project.composition()).isEqualTo(Composition.empty(48_000));
        }
    }

    private static void addClips(Project project) {
        for (int i = 0; i < 9; i++) {
            Clip clip = Projects.imported(i);
            project.clips()
                    .add(
                            new Clip(
                                    new ClipId("clip" + i),
                                    clip.name(),
                                    clip.media(),
                                    clip.format(),
                                    clip.provenance(),
                                    clip.notice()),
                            Optional.empty());
        }
    }

    /** Edits, and now and then undo and redo. */
    private static void walk(Project project, RandomGenerator random, int count, List<Composition> live) {
        Moves moves = new Moves(random);
        for (int i = 0; i < count; i++) {
            int choice = random.nextInt(10);
            if (choice == 0 && project.canUndo()) {
                project.undo();
            } else if (choice == 1 && project.canRedo()) {
                project.redo();
            } else {
                project.apply(moves.next(project.composition()));
            }
            live.add(project.composition());
        }
    }

    private static void undoEverything(Project project) {
        while (project.canUndo()) {
            project.undo();
        }
    }

    private static Composition last(List<Composition> live) {
        return live.get(live.size() - 1);
    }
}
