package org.kerros.workstation.ui.arrange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Dials;

/** Which automation is shown as lanes of its own below which track; knows no Swing. */
public final class LaneChoice {
    private final Value<Map<TrackId, List<AutomationTarget>>> shown = new Value<>(Map.of());

    /** The lanes of every strip that has any. */
    public Value<Map<TrackId, List<AutomationTarget>>> shown() {
        return shown;
    }

    public List<AutomationTarget> of(TrackId strip) {
        return shown.get().getOrDefault(strip, List.of());
    }

    /** Shows a lane below those that are shown, unless it is. */
    public void show(TrackId strip, AutomationTarget target) {
        if (!of(strip).contains(target)) {
            List<AutomationTarget> more = new ArrayList<>(of(strip));
            more.add(target);
            set(strip, more);
        }
    }

    public void hide(TrackId strip, AutomationTarget target) {
        List<AutomationTarget> fewer = new ArrayList<>(of(strip));
        fewer.remove(target);
        set(strip, fewer);
    }

    /** Shows another target in the place of one. */
    public void replace(TrackId strip, AutomationTarget old, AutomationTarget with) {
        List<AutomationTarget> changed = new ArrayList<>(of(strip));
        if (!changed.contains(with)) {
            changed.replaceAll(target -> target.equals(old) ? with : target);
            set(strip, changed);
        }
    }

    /** Shows what is automated, or the volume if nothing is; a second time nothing. */
    public void toggle(TrackId strip, Composition composition) {
        if (!of(strip).isEmpty()) {
            set(strip, List.of());
            return;
        }
        List<AutomationTarget> moving = new ArrayList<>(Dials.targets(composition, strip));
        moving.retainAll(composition.strip(strip).lanes().targets());
        set(strip, moving.isEmpty() ? List.of(AutomationTarget.GAIN) : moving);
    }

    /** Shows the next lane that is not shown yet, what is automated first. */
    public void showNext(TrackId strip, Composition composition) {
        List<AutomationTarget> all = new ArrayList<>(Dials.targets(composition, strip));
        all.removeAll(of(strip));
        all.stream()
                .filter(composition.strip(strip).lanes().targets()::contains)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(target -> show(strip, target));
    }

    /** Forgets lanes of what is no longer there. */
    void keepWhatIsIn(Composition composition) {
        Map<TrackId, List<AutomationTarget>> kept = new LinkedHashMap<>();
        shown.get().forEach((strip, targets) -> {
            List<AutomationTarget> there = targets.stream()
                    .filter(target -> Dials.of(composition, strip, target).isPresent())
                    .toList();
            if (!there.isEmpty() && isThere(composition, strip)) {
                kept.put(strip, there);
            }
        });
        change(kept);
    }

    private static boolean isThere(Composition composition, TrackId strip) {
        return strip.isMaster() || composition.track(strip).isPresent();
    }

    private void set(TrackId strip, List<AutomationTarget> targets) {
        Map<TrackId, List<AutomationTarget>> changed = new LinkedHashMap<>(shown.get());
        if (targets.isEmpty()) {
            changed.remove(strip);
        } else {
            changed.put(strip, List.copyOf(targets));
        }
        change(changed);
    }

    private void change(Map<TrackId, List<AutomationTarget>> changed) {
        if (!changed.equals(shown.get())) {
            shown.set(Map.copyOf(changed));
        }
    }
}
