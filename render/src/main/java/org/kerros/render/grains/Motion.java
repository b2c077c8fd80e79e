package org.kerros.render.grains;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kerros.library.Settings;
import org.kerros.timeline.Automation;

/**
 * How the dials of a cloud move: what is set or automated, and what modulators add to it. Everything that goes on by
 * itself is summed up beforehand, so the dials at any frame can be read at once.
 */
final class Motion {
    private final Lanes lanes;
    private final Modulators modulators;
    private final boolean[] moving = new boolean[Dial.COUNT];
    private final boolean still;
    private final double[] set = new double[Dial.COUNT];
    private final Integral travel;

    Motion(
            Settings settings,
            Map<String, Automation> automation,
            List<SourceSound> sources,
            CloudClock clock,
            long seed) {
        lanes = new Lanes(settings, automation);
        modulators = new Modulators(settings, lanes, sources, clock, seed);
        for (Dial dial : Dial.values()) {
            set[dial.index()] = lanes.set(dial);
            moving[dial.index()] = lanes.isAutomated(dial) || modulators.move(dial);
        }
        still = Arrays.stream(Dial.values()).noneMatch(this::moves);
        travel = moves(Dial.SCAN) || moves(Dial.FREEZE) ? travelled(clock) : Integral.constant(speed(set));
    }

    private static double speed(double[] dials) {
        return dials[Dial.FREEZE.index()] >= 0.5 ? 0 : dials[Dial.SCAN.index()];
    }

    private Integral travelled(CloudClock clock) {
        double[] sums = new double[clock.slices() + 1];
        double[] dials = new double[Dial.COUNT];
        for (int slice = 0; slice < clock.slices(); slice++) {
            read((long) slice * Integral.SLICE, sums[slice], dials);
            sums[slice + 1] = sums[slice] + speed(dials) * Integral.SLICE;
        }
        return Integral.of(sums);
    }

    /** Whether a dial is ever elsewhere than set. */
    boolean moves(Dial dial) {
        return moving[dial.index()];
    }

    /** What a dial is set to, for those that do not move. */
    double set(Dial dial) {
        return lanes.set(dial);
    }

    /** How far the place in the sources has come by a frame, in frames of the cloud. */
    double travelAt(long frame) {
        return travel.at(frame);
    }

    /** Reads all dials at a frame. Allocates nothing. */
    void read(long frame, double[] into) {
        if (still) {
            System.arraycopy(set, 0, into, 0, Dial.COUNT);
        } else {
            read(frame, travel.at(frame), into);
        }
    }

    private void read(long frame, double travelled, double[] into) {
        lanes.read(frame, into);
        modulators.add(frame, travelled, into);
    }
}
