package org.kerros.render;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.timeline.InsertId;

/** An effect of a strip made ready: what it is set to, and what moves it. */
final class InsertMix {
    /**
     * What tells two units apart: the effect and what is fixed for a unit's life.
     *
     * @param fixed the free texts among the settings, and what stands behind them
     */
    record Kind(String effect, int rate, Map<String, Object> fixed) {}

    private final InsertId id;
    private final Kind kind;
    private final boolean on;
    private final Supplier<EffectUnit> units;
    private final int latencyFrames;
    private final double[] values;
    private final boolean[] glides;
    private final Line[] lines;
    private final boolean moves;

    InsertMix(
            InsertId id,
            Kind kind,
            boolean on,
            Supplier<EffectUnit> units,
            int latencyFrames,
            List<Parameter> parameters,
            Settings settings,
            Map<String, Line> lines) {
        this.id = id;
        this.kind = kind;
        this.on = on;
        this.units = units;
        this.latencyFrames = latencyFrames;
        this.values = EffectValues.of(parameters, settings);
        this.glides = new boolean[values.length];
        this.lines = new Line[values.length];
        for (int i = 0; i < values.length; i++) {
            glides[i] = parameters.get(i).type() == Parameter.Type.NUMBER;
            this.lines[i] = lines.getOrDefault(parameters.get(i).name(), Line.NONE);
        }
        this.moves = Arrays.stream(this.lines).anyMatch(line -> !line.isEmpty());
    }

    InsertId id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    boolean isOn() {
        return on;
    }

    int latencyFrames() {
        return latencyFrames;
    }

    /** A unit as new. */
    EffectUnit unit() {
        return units.get();
    }

    /** Whether the unit of another can go on as this one's. */
    boolean continues(InsertMix other) {
        return id.equals(other.id) && kind.equals(other.kind);
    }

    double[] values() {
        return values;
    }

    boolean moves() {
        return moves;
    }

    boolean glides(int parameter) {
        return glides[parameter];
    }

    Line line(int parameter) {
        return lines[parameter];
    }

    /** The frame of the next point on any of its lines. */
    long nextPointAfter(long frame) {
        long next = Long.MAX_VALUE;
        for (Line line : lines) {
            next = Math.min(next, line.nextAfter(frame));
        }
        return next;
    }
}
