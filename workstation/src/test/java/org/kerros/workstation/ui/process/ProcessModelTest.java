package org.kerros.workstation.ui.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.IdleShaping;
import org.kerros.workstation.ui.desk.IdleWorkshop;
import org.kerros.workstation.ui.desk.PieceInMemory;
import org.kerros.workstation.ui.desk.Samples;
import org.kerros.workstation.ui.process.Regions.Region;

class ProcessModelTest {
    private final PieceInMemory piece = new PieceInMemory(Composition.empty(Samples.RATE));
    private final Desk desk = Samples.desk(piece);
    private final IdleShaping shaping = ((IdleWorkshop) desk.workshop()).shaping;
    private ProcessModel model;

    @BeforeEach
    void a_clip_of_twelve_seconds_is_chosen() {
        piece.clips().add(Samples.clip(0), Optional.empty());
        piece.clips().add(Samples.clip(1), Optional.empty());
        desk.selection().clip().set(Optional.of(new ClipId("c0")));
        model = new ProcessModel(desk, new Random(1));
    }

    @Test
    void cuts_are_shown_before_anything_is_cut_and_only_the_last_wish_waits() {
        shaping.cuts = List.of(0, 48_000, 96_000);
        model.set("threshold", "6");
        model.set("threshold", "7");

        shaping.waiting.get(0).run();
        assertThat(model.cuts().frames().get()).isEmpty();
        shaping.waiting.get(1).run();

        assertThat(shaping.asked).containsExactly("cuts 5.0 0.06", "cuts 7.0 0.06");
        assertThat(model.outlook()).isEqualTo("3 cuts");
        model.go();
        assertThat(shaping.asked).endsWith("slice 7.0 0.06");
    }

    @Test
    void the_length_of_what_comes_out_follows_the_settings() {
        model.choose("stretch");
        assertThat(model.outlook()).isEqualTo("Result: about 24.0\u2009s");

        model.set("ratio", "0.25");

        assertThat(model.outlook()).isEqualTo("Result: about 3.00\u2009s");
    }

    @Test
    void what_crosses_two_clips_waits_for_the_second() {
        String crossing = model.ways().stream()
                .filter(Way::crosses)
                .map(Way::name)
                .findFirst()
                .orElseThrow();
        model.choose(crossing);
        assertThat(model.canGo().get()).isFalse();

        model.second().set(Optional.of(new ClipId("c1")));
        model.go();

        assertThat(shaping.asked).endsWith(crossing + " [c0, c1]");
    }

    @Test
    void painted_regions_are_what_is_asked_for() {
        model.choose(Way.GRAINS);
        Regions painted = new Regions(List.of(new Region(0.5, 2, 200, 900)));

        model.set(Way.REGIONS, painted.typed());
        model.go();

        assertThat(shaping.settings).containsExactly(Map.of("regions", "[[0.5000,2.0000,200.0,900.0]]"));
        assertThat(Regions.read(model.value(Way.REGIONS))).isEqualTo(painted);
    }

    @Test
    void a_region_that_is_moved_keeps_its_length_and_its_interval() {
        Region moved = new Region(1, 2, 200, 400).moved(-3, 2);

        assertThat(moved).isEqualTo(new Region(0, 1, 400, 800));
    }

    @Test
    void settings_of_a_process_are_there_when_it_is_chosen_again() {
        model.choose("stretch");
        model.set("ratio", "3");
        model.choose("reverse");

        model.choose("stretch");

        assertThat(model.value("ratio")).isEqualTo("3");
    }
}
