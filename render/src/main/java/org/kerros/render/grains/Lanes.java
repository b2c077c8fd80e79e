package org.kerros.render.grains;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.timeline.Automation;

/** The dials as a person set them, or automated them in place of that. */
final class Lanes {
    private final double[] set = new double[Dial.COUNT];
    private final double[] min = new double[Dial.COUNT];
    private final double[] max = new double[Dial.COUNT];
    private final @Nullable Automation[] lanes = new Automation[Dial.COUNT];

    Lanes(Settings settings, Map<String, Automation> automation) {
        for (Dial dial : Dial.values()) {
            int i = dial.index();
            Parameter parameter = GrainParameters.named(dial.parameter());
            min[i] = parameter.choices().isEmpty() ? parameter.min() : 0;
            max[i] = highest(parameter);
            set[i] = number(dial, settings);
            Automation lane = automation.get(dial.parameter());
            lanes[i] = lane == null || lane.isEmpty() ? null : lane;
        }
    }

    private static double highest(Parameter parameter) {
        if (!parameter.choices().isEmpty()) {
            return parameter.choices().size() - 1;
        }
        return parameter.type() == Parameter.Type.FLAG ? 1 : parameter.max();
    }

    /** A setting as a number: a flag is 0 or 1, a choice its place among the choices. */
    static double number(Dial dial, Settings settings) {
        return number(GrainParameters.named(dial.parameter()), settings.values().get(dial.parameter()));
    }

    private static double number(Parameter parameter, @Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        int choice = parameter.choices().indexOf(String.valueOf(value));
        if (choice < 0) {
            throw new IllegalArgumentException(parameter.name() + " cannot be " + value);
        }
        return choice;
    }

    boolean isAutomated(Dial dial) {
        return lanes[dial.index()] != null;
    }

    /** What a dial is set to. */
    double set(Dial dial) {
        return set[dial.index()];
    }

    /** Where a dial is at a frame. */
    double at(Dial dial, long frame) {
        return at(dial.index(), frame);
    }

    private double at(int dial, long frame) {
        Automation lane = lanes[dial];
        return lane == null ? set[dial] : confined(dial, lane.valueAt(frame));
    }

    /** Where all of them are at a frame. Allocates nothing. */
    void read(long frame, double[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = at(i, frame);
        }
    }

    /** A value brought into the range of a dial. */
    double confined(int dial, double value) {
        return Math.max(min[dial], Math.min(max[dial], value));
    }
}
