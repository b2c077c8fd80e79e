package org.kerros.workstation.ui.treat;

import org.kerros.library.Parameter;
import org.kerros.render.grains.GrainCloud;

/** The parameters of clouds by name. */
final class CloudParameters {
    private CloudParameters() {}

    static Parameter named(String name) {
        return GrainCloud.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A cloud has no parameter \"" + name + "\""));
    }
}
