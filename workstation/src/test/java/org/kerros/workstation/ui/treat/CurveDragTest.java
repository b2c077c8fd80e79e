package org.kerros.workstation.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.Curve;

class CurveDragTest {
    private final Automation curve = Automation.of(new Point(0, 1), new Point(100, 2), new Point(200, 3));

    @Test
    void a_point_goes_no_further_than_its_neighbours() {
        CurveDrag drag = CurveDrag.point(curve, 1);

        assertThat(drag.to(500, 9, 0).points().get(1)).isEqualTo(new Point(200, 9));
        assertThat(drag.to(-5, 9, 0).points().get(1)).isEqualTo(new Point(0, 9));
    }

    @Test
    void a_new_point_stands_where_it_was_put() {
        Automation fresh = CurveDrag.fresh(curve, 150, 7).now();

        assertThat(fresh.points()).hasSize(4);
        assertThat(fresh.valueAt(150)).isEqualTo(7);
    }

    @Test
    void a_way_bends_and_a_bend_that_is_hardly_one_is_a_line() {
        assertThat(CurveDrag.bend(curve, 0).to(0, 0, 0.5).points().get(0).curve())
                .isEqualTo(Curve.bent(0.5));
        assertThat(CurveDrag.bend(curve, 0).to(0, 0, 0.01).points().get(0).curve())
                .isEqualTo(Curve.LINE);
    }

    @Test
    void a_way_becomes_a_step_and_a_line_again() {
        Automation step = CurveDrag.stepping(curve, 0);

        assertThat(step.valueAt(99)).isEqualTo(1);
        assertThat(CurveDrag.stepping(step, 0)).isEqualTo(curve);
    }

    @Test
    void the_last_point_taken_away_leaves_nothing_to_move() {
        assertThat(CurveDrag.without(Automation.of(new Point(0, 1)), 0)).isEqualTo(Automation.NONE);
    }
}
