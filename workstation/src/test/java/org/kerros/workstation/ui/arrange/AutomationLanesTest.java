package org.kerros.workstation.ui.arrange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Curve;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.Automate;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Samples;

/** One pixel is 480 frames here; the track is 84 pixels high and its lane of automation follows. */
class AutomationLanesTest {
    private static final TrackId PAD = new TrackId("t1");
    private static final int LANE = 84 + 84 + Lanes.AUTOMATION / 2;

    private Desk desk;
    private TimelineModel model;

    @BeforeEach
    void the_pan_of_the_second_track_is_shown() {
        desk = Samples.desk(2, 1);
        model = new TimelineModel(desk.piece(), desk.selection(), desk.playhead());
        model.resized(1000, 500);
        model.scale().set(new TimeScale(480, 0));
        model.snapping().on().set(false);
        model.automate(PAD, AutomationTarget.PAN);
    }

    private Composition composition() {
        return desk.piece().composition().get();
    }

    private Automation pan() {
        return composition().strip(PAD).lanes().of(AutomationTarget.PAN);
    }

    private LaneHit hit(int x, int y) {
        return model.laneHit(x, y).orElseThrow();
    }

    private LaneSpot spot() {
        return hit(0, LANE).spot();
    }

    private static Pointer pointer(int x, int y) {
        return new Pointer(x * 480L, -1, false, false, false, y);
    }

    private int y(double value) {
        return (int) Math.round(spot().y(value));
    }

    private void add(int x, double value) {
        model.grab(model.automationCommands().newPoint(spot(), pointer(x, y(value))));
        model.dragTo(pointer(x, y(value)));
        model.drop();
    }

    private void automate(Point... points) {
        desk.piece().apply(new Automate(PAD, AutomationTarget.PAN, Automation.of(points)));
    }

    @Test
    void a_lane_lies_below_its_track_and_makes_room() {
        assertThat(model.lanes().get().height()).isEqualTo(2 * 84 + Lanes.AUTOMATION);
        assertThat(model.laneHit(10, 100)).as("the track itself").isEmpty();
        assertThat(hit(10, LANE).spot().target()).isEqualTo(AutomationTarget.PAN);
        assertThat(model.hit(10, LANE).placement()).isEmpty();

        model.automation().set(false);
        assertThat(model.lanes().get().height()).isEqualTo(2 * 84);
    }

    @Test
    void a_press_adds_a_point_where_it_is_as_one_edit() {
        add(100, -1);
        add(300, 1);

        assertThat(pan().points()).extracting(Point::frame).containsExactly(48_000L, 144_000L);
        assertThat(pan().points().get(0).value()).isCloseTo(-1, within(0.05));
        assertThat(pan().valueAt(96_000)).isCloseTo(0, within(0.05));
        desk.piece().undo();
        desk.piece().undo();
        assertThat(pan().isEmpty()).isTrue();
    }

    @Test
    void a_point_is_moved_no_further_than_its_neighbours() {
        automate(new Point(0, 0), new Point(48_000, 0), new Point(96_000, 0));
        assertThat(hit(100, y(0)).point()).isEqualTo(OptionalInt.of(1));

        model.grab(model.automationCommands().point(spot(), 1));
        model.dragTo(pointer(900, y(0.5)));
        assertThat(pan().points().get(1).frame()).as("nothing is done yet").isEqualTo(48_000);
        model.drop();

        assertThat(pan().points().get(1).frame()).isEqualTo(96_000);
        assertThat(pan().points().get(1).value()).isCloseTo(0.5, within(0.05));
    }

    @Test
    void points_snap_to_clips_unless_alt_is_held() {
        model.snapping().on().set(true);
        long start = composition().tracks().get(0).placements().get(0).end();
        int near = (int) (start / 480) + 4;

        add(near, 0.2);
        assertThat(pan().points().get(0).frame()).isEqualTo(start);

        model.grab(model.automationCommands().point(spot(), 0));
        model.dragTo(new Pointer(near * 480L, -1, true, false, false, y(0.2)));
        model.drop();
        assertThat(pan().points().get(0).frame()).isEqualTo(near * 480L);
    }

    @Test
    void a_line_is_bent_towards_the_pointer() {
        automate(new Point(0, -1), new Point(96_000, 1));
        assertThat(hit(100, y(0)).segment()).isEqualTo(OptionalInt.of(0));

        model.grab(new BendDrag(spot(), pan(), 0, y(0)));
        model.dragTo(pointer(100, y(0) + 30));
        model.drop();

        assertThat(pan().points().get(0).curve().bend()).isCloseTo(0.33, within(0.01));
        assertThat(pan().valueAt(48_000)).as("lower, as the pointer").isNegative();
    }

    @Test
    void a_falling_line_follows_the_pointer_too() {
        automate(new Point(0, 1), new Point(96_000, -1));

        model.grab(new BendDrag(spot(), pan(), 0, y(0)));
        model.dragTo(pointer(100, y(0) - 30));
        model.drop();

        assertThat(pan().valueAt(48_000)).as("higher, as the pointer").isPositive();
    }

    @Test
    void a_line_becomes_a_step_and_a_line_again() {
        automate(new Point(0, -1), new Point(96_000, 1));

        model.automationCommands().toggleStep(spot(), 0);
        assertThat(pan().points().get(0).curve()).isEqualTo(Curve.STEP);
        assertThat(pan().valueAt(95_999)).isEqualTo(-1);
        model.automationCommands().toggleStep(spot(), 0);
        assertThat(pan().points().get(0).curve()).isEqualTo(Curve.LINE);
    }

    @Test
    void what_is_drawn_by_hand_is_followed_with_few_points_and_replaces_what_was_there() {
        automate(new Point(0, 1), new Point(50 * 480, 1), new Point(400 * 480, 1));
        model.grab(model.automationCommands().freehand(spot()));
        for (int x = 20; x <= 120; x++) {
            model.dragTo(pointer(x, y(x < 70 ? (x - 20) / 50.0 : (120 - x) / 50.0)));
        }
        model.drop();

        assertThat(pan().points().size()).isBetween(5, 9);
        assertThat(pan().valueAt(70 * 480)).isCloseTo(1, within(0.06));
        assertThat(pan().valueAt(45 * 480)).isCloseTo(0.5, within(0.06));
        assertThat(pan().valueAt(95 * 480)).isCloseTo(0.5, within(0.06));
        desk.piece().undo();
        assertThat(pan().points()).hasSize(3);
    }

    @Test
    void the_selected_point_is_moved_by_arrows_and_removed_by_delete() {
        automate(new Point(48_000, 0), new Point(96_000, 0));
        assertThat(model.automationCommands().removeSelected())
                .as("nothing is selected")
                .isFalse();
        model.automationCommands().select(spot(), 1);

        assertThat(model.automationCommands().nudgeSelected(0, 5)).isTrue();
        assertThat(pan().points().get(1).value()).isCloseTo(0.2, within(1e-6));
        assertThat(model.automationCommands().nudgeSelected(1, 0)).isTrue();
        assertThat(pan().points().get(1).frame()).isGreaterThan(96_000);
        assertThat(model.automationCommands().removeSelected()).isTrue();
        assertThat(pan().points()).hasSize(1);
        assertThat(model.automationCommands().selected().get()).isEmpty();
    }

    @Test
    void a_value_is_typed_with_its_unit() {
        automate(new Point(0, 0));
        model.automationCommands().askWith((title, old, typed) -> typed.accept("L 30"));

        model.automationCommands().askValue(spot(), 0);

        assertThat(pan().points().get(0).value()).isEqualTo(-0.3);
    }

    @Test
    void a_drag_given_up_changes_nothing() {
        automate(new Point(48_000, 0));
        Composition before = composition();
        model.grab(model.automationCommands().point(spot(), 0));
        model.dragTo(pointer(300, y(1)));
        assertThat(model.shown()).isNotEqualTo(before);

        model.cancel();
        model.drop();

        assertThat(composition()).isSameAs(before);
        assertThat(model.shown()).isSameAs(before);
    }

    @Test
    void a_lane_of_the_master_stands_below_all_tracks() {
        model.automate(TrackId.MASTER, AutomationTarget.GAIN);

        LaneHit hit = hit(10, 2 * 84 + Lanes.AUTOMATION + 10);

        assertThat(hit.spot().strip()).isEqualTo(TrackId.MASTER);
        assertThat(model.lanes().get().count()).isEqualTo(2);
    }

    @Test
    void toggling_shows_what_is_automated_and_then_nothing() {
        LaneChoice choice = new LaneChoice();
        automate(new Point(0, 0));

        choice.toggle(PAD, composition());
        assertThat(choice.of(PAD)).isEqualTo(List.of(AutomationTarget.PAN));
        choice.showNext(PAD, composition());
        assertThat(choice.of(PAD)).isEqualTo(List.of(AutomationTarget.PAN, AutomationTarget.GAIN));
        choice.toggle(PAD, composition());
        assertThat(choice.of(PAD)).isEmpty();
    }
}
