package org.kerros.workstation.ui.treat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kerros.library.Parameter;

/** Which parameters of a cloud stand together. What later versions add stands with the grain. */
final class CloudGroups {
    /** Parameters under one heading. */
    record Group(String name, List<Parameter> parameters) {}

    private static final String REST = "grain";
    private static final Map<String, List<String>> NAMES = Map.of(
            "time",
            List.of("position", "scan", "freeze", "spray", "from", "to", "attack", "release"),
            REST,
            List.of("grainLength", "lengthSpread", "density", "asynchrony", "intermittency", "window", "windowSkew"),
            "pitch",
            List.of("pitch", "pitchSpread", "scale", "scaleRoot", "scaleNotes", "reverseChance", "interpolation"),
            "space",
            List.of("pan", "panSpread", "gain", "ampSpread", "filter", "cutoff", "cutoffSpread", "resonance"));

    /** What the placement itself says, or another part of the panel. */
    private static final Set<String> ELSEWHERE = Set.of("duration", "weights", "ranges", "automation", "rate");

    private CloudGroups() {}

    static List<Group> of(List<Parameter> all) {
        List<Group> groups = new ArrayList<>();
        for (String name : List.of("time", "grain", "pitch", "space")) {
            List<Parameter> found = new ArrayList<>();
            NAMES.getOrDefault(name, List.of())
                    .forEach(wanted -> all.stream()
                            .filter(parameter -> parameter.name().equals(wanted))
                            .forEach(found::add));
            if (name.equals(REST)) {
                all.stream().filter(CloudGroups::isNew).forEach(found::add);
            }
            groups.add(new Group(name, List.copyOf(found)));
        }
        return groups;
    }

    private static boolean isNew(Parameter parameter) {
        String name = parameter.name();
        boolean grouped = NAMES.values().stream().anyMatch(names -> names.contains(name));
        return !grouped && !ELSEWHERE.contains(name) && !CloudMovement.isModulator(name);
    }
}
