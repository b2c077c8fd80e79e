package org.kerros.timeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The automation of a strip, by what it moves. What nothing moves is not in it. */
public record Lanes(Map<AutomationTarget, Automation> byTarget) {
    /** Nothing moves. */
    public static final Lanes NONE = new Lanes(Map.of());

    public Lanes {
        Map<AutomationTarget, Automation> kept = new LinkedHashMap<>(byTarget);
        kept.values().removeIf(Automation::isEmpty);
        kept.forEach(Lanes::requireInRange);
        byTarget = Collections.unmodifiableMap(kept);
    }

    private static void requireInRange(AutomationTarget target, Automation automation) {
        for (Automation.Point point : automation.points()) {
            if (target instanceof AutomationTarget.Gain || target instanceof AutomationTarget.SendLevel) {
                Levels.requireGainDb(point.value());
            } else if (target instanceof AutomationTarget.Pan) {
                Levels.requirePan(point.value());
            } else if (target instanceof AutomationTarget.Width) {
                Levels.requireWidth(point.value());
            }
        }
    }

    /** How a target moves; {@link Automation#NONE} where it does not. */
    public Automation of(AutomationTarget target) {
        return byTarget.getOrDefault(target, Automation.NONE);
    }

    public Set<AutomationTarget> targets() {
        return byTarget.keySet();
    }

    public Lanes with(AutomationTarget target, Automation automation) {
        Map<AutomationTarget, Automation> more = new LinkedHashMap<>(byTarget);
        more.put(target, automation);
        return new Lanes(more);
    }

    public Lanes without(Predicate<AutomationTarget> gone) {
        Map<AutomationTarget, Automation> fewer = new LinkedHashMap<>(byTarget);
        fewer.keySet().removeIf(gone);
        return new Lanes(fewer);
    }
}
