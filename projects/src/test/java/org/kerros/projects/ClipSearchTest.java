package org.kerros.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.ClipQuery;
import org.kerros.library.Settings;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

class ClipSearchTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void makeALibrary() {
        project = Projects.create(folder.resolve("piece"));
        project.clips().add(Projects.imported(1), Projects.described(220, -18));
        project.clips().add(Projects.imported(2), Projects.described(440.3, -23.5));
        project.clips().add(Projects.generated(3, 7), Optional.empty());
        project.clips().add(Projects.imported(4).withName("100% _noise!_ 'x'"), Optional.empty());
        project.checkpoints()
                .add(new CheckpointCard(
                        Projects.MODEL, "melody-rnn", "Nottingham", 0, "CC0", "tunes", Settings.NONE, List.of()));
        project.apply(new AddTrack(
                0,
                Track.named(new TrackId("t"), "pad")
                        .with(Placement.of(new PlacementId("p"), new ClipId("clip-2"), new FrameRange(0, 10), 0))));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "drone                  | 1 2",
                "DRONE 2                | 2",
                "piece begins           | 3",
                "piano                  | 3",
                "100%                   | 4",
                "_noise!_               | 4",
                "%                      | 4",
                "o_e                    | ",
                "'x'                    | 4",
                "tag:birth              | 3",
                "tag:bir                | ",
                "generator:melody-rnn   | 3",
                "origin:imported        | 1 2 4",
                "kind:notes             | 3",
                "model:notting          | 3",
                "checkpoint:00000000    | 3",
                "checkpoint:ff          | ",
                "rating:>=3             | 3",
                "rating:0               | 1 2 4",
                "seed:7                 | 3",
                "seed:8                 | ",
                "pitch:200..300         | 1",
                "pitch:440              | 2",
                "pitch:..300            | 1",
                "pitch:300..            | 2",
                "loudness:>-20          | 1",
                "loudness:<=-23.5       | 2",
                "brightness:1200        | 1 2",
                "duration:4 drone       | 1 2",
                "duration:<5 kind:audio | 1 2 4",
                "used:yes               | 2",
                "used:no                | 1 3 4",
                "used:1                 | 2",
            })
    void what_is_asked_for_is_found(String query, String numbers) {
        assertThat(found(ClipQuery.parse(query))).isEqualTo(numbers == null ? "" : numbers);
    }

    @Test
    void the_order_and_the_number_are_as_wanted() {
        assertThat(found(ClipQuery.ALL)).isEqualTo("1 2 3 4");
        assertThat(found(ClipQuery.ALL.sortedBy("loudness"))).isEqualTo("2 1 3 4");
        assertThat(found(ClipQuery.ALL.sortedBy("rating"))).isEqualTo("3 1 2 4");
        assertThat(found(ClipQuery.ALL.sortedBy("name").atMost(2))).isEqualTo("4 1");
    }

    @Test
    void a_changed_clip_is_found_by_what_it_is_now() {
        Clip drone = project.clips().find(new ClipId("clip-1")).orElseThrow();
        project.clips().update(drone.withName("Kick").withNotice(new Clip.Notice(List.of("low"), 2, "")));

        assertThat(found(ClipQuery.parse("drone"))).isEqualTo("2");
        assertThat(found(ClipQuery.parse("tag:low rating:2 kick"))).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table clip; --", "\" or 1=1", "tag:'||(select'", "name:x%'", "\\", ":v0 :most"})
    void statements_typed_into_the_search_are_only_text(String typed) {
        try {
            project.clips().search(ClipQuery.parse(typed));
        } catch (KerrosException refusal) {
            assertThat(refusal.problem()).isEqualTo(Problem.USAGE);
        }

        assertThat(found(ClipQuery.ALL)).isEqualTo("1 2 3 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rating:high", "pitch:1..2..3", "seed:", "pitch:1e999999999"})
    void a_number_that_is_none_is_refused(String typed) {
        assertThatThrownBy(() -> project.clips().search(ClipQuery.parse(typed)))
                .isInstanceOfSatisfying(
                        KerrosException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(Problem.USAGE));
    }

    private String found(ClipQuery query) {
        return String.join(
                " ",
                project.clips().search(query).stream()
                        .map(clip -> clip.id().value().substring("clip-".length()))
                        .toList());
    }
}
