package org.kerros.workstation.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.render.grains.GrainPreset;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.Treatment.Cloud;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.IdleWorkshop;
import org.kerros.workstation.ui.desk.PieceInMemory;
import org.kerros.workstation.ui.desk.Remembered;
import org.kerros.workstation.ui.desk.Samples;

/** A clip of twelve seconds, of which the seconds 1 to 5 are placed at 2 s. */
class CloudModelTest {
    private static final int RATE = Samples.RATE;
    private static final PlacementId PLACED = new PlacementId("placed");

    private final PieceInMemory piece = new PieceInMemory(Composition.empty(RATE));
    private final Desk desk = Samples.desk(piece);
    private final Granulating granulating = new Granulating(desk, new Random(1));
    private CloudModel model;

    @TempDir
    Path folder;

    @BeforeEach
    void a_placed_clip_is_selected() {
        piece.clips().add(Samples.clip(0), Optional.empty());
        piece.clips().add(Samples.clip(1), Optional.empty());
        piece.apply(new AddTrack(0, Track.named(new TrackId("t"), "Pad")));
        piece.apply(new AddPlacement(
                new TrackId("t"), Placement.of(PLACED, new ClipId("c0"), new FrameRange(RATE, 4L * RATE), 2L * RATE)));
        desk.selection().placements().set(Set.of(PLACED));
        model = new CloudModel(desk, new Random(1));
    }

    private Placement placed() {
        return piece.composition().get().placement(PLACED).orElseThrow();
    }

    private Cloud cloud() {
        return (Cloud) placed().treatment();
    }

    @Test
    void granulating_here_takes_the_same_time_and_grains_of_the_same_part() {
        granulating.selected();

        assertThat(placed().range()).isEqualTo(new FrameRange(2L * RATE, 4L * RATE));
        assertThat(cloud().settings()).containsEntry("from", "1.0000").containsEntry("to", "5.0000");
        assertThat(model.placement().get()).contains(placed());
        piece.undo();
        assertThat(placed().treatment()).isEqualTo(Treatment.PLAIN);
    }

    @Test
    void only_the_part_inside_the_loop_becomes_grains() {
        desk.loop().set(Optional.of(new FrameRange(3L * RATE, RATE)));

        granulating.insideLoop();

        List<Placement> parts = piece.composition().get().placements().toList();
        assertThat(parts).hasSize(3);
        assertThat(parts.stream().filter(part -> part.treatment() instanceof Cloud))
                .singleElement()
                .satisfies(part -> assertThat(part.range()).isEqualTo(new FrameRange(3L * RATE, RATE)));
        piece.undo();
        assertThat(piece.composition().get().placements()).containsExactly(placed());
    }

    @Test
    void the_clip_comes_back_as_it_was() {
        Placement before = placed();
        granulating.selected();

        model.back();

        assertThat(placed()).isEqualTo(before);
    }

    @Test
    void what_is_turned_is_heard_at_once_and_kept_as_one_edit() {
        granulating.selected();
        model.tryOut(CloudParameters.named("density"), "80");
        model.tryOut(CloudParameters.named("density"), "90");
        assertThat(cloud().settings()).doesNotContainKey("density");

        model.set(CloudParameters.named("density"), "90");

        assertThat(cloud().settings()).containsEntry("density", "90");
        assertThat(piece.undoing().get().undo()).contains("Grains: Density");
        piece.undo();
        assertThat(cloud().settings()).doesNotContainKey("density");
    }

    @Test
    void automating_begins_where_the_value_stands() {
        granulating.selected();
        model.set(CloudParameters.named("pitch"), "-7");

        model.automate(CloudParameters.named("pitch"));

        assertThat(cloud().automation()).containsEntry("pitch", Automation.of(new Point(0, -7)));
        assertThat(model.moving().get()).isEqualTo("pitch");
        model.move(CloudParameters.named("pitch"), Automation.NONE);
        assertThat(cloud().automation()).isEmpty();
        assertThat(model.moving().get()).isEmpty();
    }

    @Test
    void grains_may_come_from_more_clips() {
        granulating.selected();

        model.addSources(List.of(new ClipId("c1")));
        model.weigh(0, 2.5, true);

        assertThat(cloud().others()).singleElement().satisfies(other -> {
            assertThat(other.clip()).isEqualTo(new ClipId("c1"));
            assertThat(other.weight()).isEqualTo(2.5);
        });
    }

    @Test
    void a_locked_seed_stays() {
        granulating.selected();
        model.locked().set(true);
        long seed = cloud().seed();

        model.roll();

        assertThat(cloud().seed()).isEqualTo(seed);
    }

    @Test
    void a_saved_preset_sets_another_cloud_the_same_but_for_where_grains_come_from() {
        PresetShelf shelf = new PresetShelf(model, new Remembered(folder.resolve("remembered")));
        granulating.selected();
        model.set(CloudParameters.named("density"), "333");
        shelf.save("mine");
        model.set(CloudParameters.named("density"), "1");

        GrainPreset mine = shelf.all().get(shelf.all().size() - 1);
        shelf.choose(mine);

        assertThat(mine.name()).isEqualTo("mine");
        assertThat(cloud().settings()).containsEntry("density", "333").containsEntry("from", "1.0000");
    }

    @Test
    void gliding_moves_from_how_it_is_to_the_preset() {
        PresetShelf shelf = new PresetShelf(model, new Remembered(folder.resolve("remembered")));
        granulating.selected();
        model.set(CloudParameters.named("pitch"), "0");
        shelf.glideSeconds().set(1.0);

        shelf.glideTo(GrainPreset.named("rain"));

        Automation pitch = cloud().automation().get("pitch");
        assertThat(pitch.valueAt(0)).isZero();
        assertThat(pitch.valueAt(RATE)).isEqualTo(12);
    }

    @Test
    void rendering_asks_for_this_cloud() {
        granulating.selected();

        model.render();

        assertThat(((IdleWorkshop) desk.workshop()).shaping.asked).containsExactly("render c0 " + cloud().seed());
    }
}
