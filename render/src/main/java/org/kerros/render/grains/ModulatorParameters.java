package org.kerros.render.grains;

import java.util.ArrayList;
import java.util.List;
import org.kerros.library.Parameter;

/** What can be set on the modulators of a cloud. */
final class ModulatorParameters {
    private ModulatorParameters() {}

    static List<Parameter> all() {
        List<Parameter> all = new ArrayList<>();
        for (int number = 1; number <= GrainParameters.LFOS; number++) {
            lfo(all, "lfo" + number);
        }
        all.add(Parameter.number("walkRate", 2, 0, 100, "Hz", "How many steps a second the random walk takes."));
        all.add(depth("walkDepth", "How far the random walk moves its target; 1 is all its reach."));
        all.add(target("walkTarget", "What the random walk moves."));
        all.add(Parameter.number(
                "followTime", 50, 1, 2000, "ms", "How slowly the follower hears the clip get louder and softer."));
        all.add(depth(
                "followDepth", "How far loudness of the clip at its place moves the target; 1 is all its reach."));
        all.add(target("followTarget", "What the follower moves."));
        return all;
    }

    private static void lfo(List<Parameter> all, String name) {
        all.add(Parameter.choice(name + "Shape", LfoShape.SINE.id(), LfoShape.names(), "How it swings."));
        all.add(Parameter.number(name + "Rate", 0.5, 0, 100, "Hz", "How often it swings."));
        all.add(depth(name + "Depth", "How far it moves its target; 1 is all its reach."));
        all.add(target(name + "Target", "What it moves."));
    }

    private static Parameter depth(String name, String meaning) {
        return Parameter.number(name, 0, -1, 1, "", meaning);
    }

    private static Parameter target(String name, String meaning) {
        List<String> choices = new ArrayList<>();
        choices.add(GrainParameters.NOTHING);
        choices.addAll(Dial.targets());
        return Parameter.choice(name, GrainParameters.NOTHING, choices, meaning);
    }
}
