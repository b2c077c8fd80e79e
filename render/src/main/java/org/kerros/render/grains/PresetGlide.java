package org.kerros.render.grains;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerros.library.Settings;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Curve;

/**
 * The way from one preset to another over time, as automation: what is heard as a proportion (density, length, cutoff)
 * goes by equal factors, other numbers on straight lines, windows and filters change half-way. What cannot move, such as
 * scale or interpolation, stays as in the first; a modulator that only the second uses comes up with its depth.
 */
public final class PresetGlide {
    /** A curve bends by no more than e to this power. */
    private static final double STEEPEST = 6;

    private static final List<String> MODULATORS = List.of("lfo1", "lfo2", "lfo3", "lfo4", "walk", "follow");

    private final Settings from;
    private final Settings to;

    /** A way between two. */
    public PresetGlide(GrainPreset from, GrainPreset to) {
        this.from = lent(from.complete(), to.complete());
        this.to = to.complete();
    }

    private static Settings lent(Settings from, Settings to) {
        Settings lent = from;
        for (String modulator : MODULATORS) {
            if (from.text(modulator + "Target").equals(GrainParameters.NOTHING)) {
                lent = lent.with(modulator + "Target", to.text(modulator + "Target"))
                        .with(modulator + "Depth", 0.0);
                if (modulator.startsWith("lfo")) {
                    lent = lent.with(modulator + "Shape", to.text(modulator + "Shape"));
                }
            }
        }
        return lent;
    }

    /** What is set at the beginning, and all along where nothing moves. */
    public Settings settings() {
        return from;
    }

    /**
     * What moves, over frames of the cloud.
     *
     * @param begin the frame at which it leaves the first preset
     * @param end the frame at which it reaches the second
     */
    public Map<String, Automation> automation(long begin, long end) {
        Map<String, Automation> lanes = new LinkedHashMap<>();
        for (Dial dial : Dial.values()) {
            double first = Lanes.number(dial, from);
            double last = Lanes.number(dial, to);
            if (first != last) {
                lanes.put(dial.parameter(), lane(dial, first, last, begin, Math.max(begin, end)));
            }
        }
        return lanes;
    }

    private static Automation lane(Dial dial, double first, double last, long begin, long end) {
        if (GrainParameters.isSwitch(dial)) {
            return Automation.of(
                    new Automation.Point(begin, first, Curve.STEP), new Automation.Point((begin + end) / 2, last));
        }
        return Automation.of(
                new Automation.Point(begin, first, curve(dial, first, last)), new Automation.Point(end, last));
    }

    private static Curve curve(Dial dial, double first, double last) {
        if (!dial.isInOctaves() || first <= 0 || last <= 0) {
            return Curve.LINE;
        }
        return Curve.bent(Math.max(-1, Math.min(1, StrictMath.log(last / first) / STEEPEST)));
    }
}
