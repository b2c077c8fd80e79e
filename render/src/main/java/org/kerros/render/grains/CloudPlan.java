package org.kerros.render.grains;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kerros.library.Settings;
import org.kerros.timeline.Automation;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** A cloud worked out as far as can be done beforehand. Shared by all who render it; never changes. */
final class CloudPlan {
    final long seed;
    final CloudClock clock;
    final SourceSound[] sources;
    final double weights;
    final Motion motion;
    final Emission emission;
    final Scale scale;
    final Interpolation interpolation;
    final CloudEnvelope envelope;
    final WindowTable[] windows;
    /** No grain is longer, in frames. */
    final int longestGrain;
    /** The shape of a grain of the usual length. */
    final float[] usualShape;

    final WindowTable usualWindow;

    CloudPlan(
            List<GrainSource> given,
            Settings checked,
            long seed,
            Map<String, Automation> automation,
            CloudClock clock) {
        if (given.isEmpty()) {
            throw new KerrosException(Problem.UNUSABLE_INPUT, "there is no clip to take grains from", "name one");
        }
        Settings settings = GrainParameters.complete(checked);
        this.seed = seed;
        this.clock = clock;
        List<SourceSound> ready = given.stream()
                .map(source -> new SourceSound(source, clock.rate()))
                .toList();
        sources = ready.toArray(new SourceSound[0]);
        weights = ready.stream().mapToDouble(source -> source.weight).sum();
        motion = new Motion(settings, automation, ready, clock, seed);
        emission = new Emission(motion, clock);
        scale = Scale.of(settings);
        interpolation = Interpolation.named(settings.text("interpolation"));
        envelope = new CloudEnvelope(settings, clock);
        windows = Stream.of(Window.values()).map(WindowTable::new).toArray(WindowTable[]::new);
        longestGrain = longest();
        usualWindow = windows[(int) motion.set(Dial.WINDOW)];
        boolean shapesDiffer = motion.moves(Dial.WINDOW) || motion.moves(Dial.WINDOW_SKEW);
        usualShape = shapesDiffer
                ? new float[0]
                : usualWindow.shape(clock.grainFrames(motion.set(Dial.GRAIN_LENGTH)), motion.set(Dial.WINDOW_SKEW));
    }

    private int longest() {
        boolean differ = motion.moves(Dial.GRAIN_LENGTH)
                || motion.moves(Dial.LENGTH_SPREAD)
                || motion.set(Dial.LENGTH_SPREAD) > 0;
        return clock.grainFrames(
                differ ? GrainParameters.named(Dial.GRAIN_LENGTH.parameter()).max() : motion.set(Dial.GRAIN_LENGTH));
    }

    private boolean isOriginal() {
        return interpolation == Interpolation.ORIGINAL;
    }

    /** How much faster a sound is read to be so many semitones higher. */
    double ratio(double semitones) {
        return isOriginal() ? StrictMath.pow(2, semitones / 12) : Powers.octaves(semitones / 12);
    }

    /** The factor of a gain. */
    double factor(double gainDb) {
        return isOriginal() ? StrictMath.pow(10, gainDb / 20) : Powers.decibels(gainDb);
    }

    /** Shapes for one rendering. */
    GrainShape shape() {
        return new GrainShape(usualShape, isOriginal(), longestGrain);
    }

    /** The source that a number from 0 to 1 chooses. */
    int source(double drawn) {
        double left = drawn * (weights > 0 ? weights : sources.length);
        for (int i = 0; i < sources.length - 1; i++) {
            left -= weights > 0 ? sources[i].weight : 1;
            if (left < 0) {
                return i;
            }
        }
        return lastChosen();
    }

    private int lastChosen() {
        int last = sources.length - 1;
        while (last > 0 && weights > 0 && sources[last].weight == 0) {
            last--;
        }
        return last;
    }

    /** How many grains sound at once at most, on average over the time a grain takes. */
    double mostAtOnce() {
        double most = 0;
        for (long frame = 0; frame < clock.frames(); frame += Math.max(64, longestGrain / 4)) {
            most = Math.max(most, (double) (emission.cellsBy(frame + longestGrain) - emission.cellAt(frame)));
        }
        return most;
    }

    /** Room for the grains that sound at once: Poisson's fluctuation exceeds eight deviations never. */
    int voices() {
        double most = mostAtOnce();
        return (int) Math.min(1 << 20, most + 8 * Math.sqrt(most) + 2 * Emission.MOST_IN_A_CELL);
    }
}
