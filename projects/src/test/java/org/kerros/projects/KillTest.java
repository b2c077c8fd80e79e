package org.kerros.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

class KillTest {
    private static final int KILLS = 20;
    private static final int MOST_EDITS = 60;

    @TempDir
    private Path temp;

    private final SplittableRandom random = new SplittableRandom(20);
    private final List<String> acknowledged = new ArrayList<>();
    private int sent;

    @Test
    void no_acknowledged_edit_is_lost_however_often_the_program_is_killed() throws Exception {
        Path folder = temp.resolve("piece");
        Projects.create(folder).close();

        for (int kill = 1; kill <= KILLS; kill++) {
            editAndKill(folder);
            if (kill % 3 != 0) {
                // Twice in three it is opened here in between, otherwise killed again straight after recovery.
                assertThat(markers(folder))
                        .containsAll(acknowledged)
                        .hasSizeLessThanOrEqualTo(acknowledged.size() + kill);
            }
        }

        assertThat(markers(folder)).containsAll(acknowledged).hasSizeLessThanOrEqualTo(acknowledged.size() + KILLS);
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    @Test
    void a_project_open_in_another_program_is_refused_until_that_program_dies() throws Exception {
        Path folder = temp.resolve("piece");
        Projects.create(folder).close();

        try (ScriptProcess other = new ScriptProcess(folder)) {
            assertThat(other.answer()).isEqualTo("OPEN");
            assertThatThrownBy(() -> Projects.open(folder))
                    .isInstanceOfSatisfying(
                            KerrosException.class,
                            refusal -> assertThat(refusal.problem()).isEqualTo(Problem.OPEN_ELSEWHERE))
                    .hasMessageContaining("process " + other.pid())
                    .hasMessageContaining("2026-03-01T12:00:00Z");
            assertThatThrownBy(() -> Projects.open(folder)).isInstanceOf(KerrosException.class);
            other.kill();

            Projects.open(folder).close();
        }
    }

    /** Sends edits one by one; kills in the middle of one, the previous ones having been acknowledged. */
    private void editAndKill(Path folder) throws IOException, InterruptedException {
        int edits = random.nextInt(MOST_EDITS);
        try (ScriptProcess program = new ScriptProcess(folder)) {
            assertThat(program.answer()).isEqualTo("OPEN");
            for (int i = 0; i < edits; i++) {
                String id = send(program);
                assertThat(program.answer()).isEqualTo("ACK " + (i + 1));
                acknowledged.add(id);
            }
            String last = send(program);
            Spin.nanos(random.nextInt(3_000_000));
            program.kill();
            if (("ACK " + (edits + 1)).equals(program.answer())) {
                acknowledged.add(last);
            }
        }
    }

    private String send(ScriptProcess program) throws IOException {
        String id = "m" + sent++;
        program.send("{\"op\": \"addMarker\", \"id\": \"" + id + "\", \"name\": \"here\", \"at\": " + sent + "}");
        return id;
    }

    private static List<String> markers(Path folder) {
        try (Project project = Projects.open(folder)) {
            return project.composition().markers().stream()
                    .map(marker -> marker.id().value())
                    .toList();
        }
    }
}
