package org.kerros.render.grains;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerros.library.Settings;

/** The oscillators, the random walk and the follower of a cloud: those of them that move anything. */
final class Modulators {
    private final Lanes lanes;
    private final List<Modulator> list = new ArrayList<>();
    private final Modulator[] all;

    Modulators(Settings settings, Lanes lanes, List<SourceSound> sources, CloudClock clock, long seed) {
        this.lanes = lanes;
        for (int number = 1; number <= GrainParameters.LFOS; number++) {
            String name = "lfo" + number;
            long own = seed + number;
            target(settings, name + "Target").ifPresent(target -> {
                LfoShape shape = LfoShape.named(settings.text(name + "Shape"));
                Integral phase = phase(dial(name + "Rate"), clock);
                keep(dial(name + "Depth"), target, (frame, travel, dials) -> shape.at(phase.at(frame), own));
            });
        }
        target(settings, "walkTarget").ifPresent(target -> {
            RandomWalk walk = new RandomWalk(phase(Dial.WALK_RATE, clock), clock, seed);
            keep(Dial.WALK_DEPTH, target, (frame, travel, dials) -> walk.at(frame));
        });
        // The follower comes last: it listens where the others have moved the place to.
        target(settings, "followTarget").ifPresent(target -> {
            Follower follower = new Follower(sources, settings.number("followTime") / 1000);
            keep(
                    Dial.FOLLOW_DEPTH,
                    target,
                    (frame, travel, dials) -> follower.at(dials[Dial.POSITION.index()], travel));
        });
        all = list.toArray(new Modulator[0]);
    }

    private static Dial dial(String parameter) {
        return Dial.of(parameter).orElseThrow();
    }

    private static Optional<Dial> target(Settings settings, String name) {
        return Dial.of(settings.text(name));
    }

    private void keep(Dial depth, Dial target, Signal signal) {
        if (lanes.isAutomated(depth) || lanes.set(depth) != 0) {
            list.add(new Modulator(depth, target, signal));
        }
    }

    private Integral phase(Dial rate, CloudClock clock) {
        if (!lanes.isAutomated(rate)) {
            return Integral.constant(lanes.set(rate) / clock.rate());
        }
        double[] sums = new double[clock.slices() + 1];
        for (int slice = 0; slice < clock.slices(); slice++) {
            double hertz = lanes.at(rate, (long) slice * Integral.SLICE);
            sums[slice + 1] = sums[slice] + hertz * Integral.SLICE / clock.rate();
        }
        return Integral.of(sums);
    }

    boolean move(Dial dial) {
        return list.stream().anyMatch(modulator -> modulator.target == dial);
    }

    /** Moves the dials to where they are at a frame. */
    void add(long frame, double travel, double[] dials) {
        for (Modulator modulator : all) {
            int target = modulator.target.index();
            double amount = dials[modulator.depth.index()] * modulator.signal.at(frame, travel, dials);
            dials[target] = lanes.confined(target, modulator.target.moved(dials[target], amount));
        }
    }

    /** What a modulator says at a frame, from −1 to 1. */
    private interface Signal {
        double at(long frame, double travel, double[] dials);
    }

    private record Modulator(Dial depth, Dial target, Signal signal) {}
}
