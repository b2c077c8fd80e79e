package org.kerros.generators;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** The families of models this Kerros can play. */
public final class Generators {
    private static final List<Generator> ALL = ServiceLoader.load(Generator.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Generator::name))
            .toList();

    private Generators() {}

    /** Every generator, by name. */
    public static List<Generator> all() {
        return ALL;
    }

    /**
     * The generator of a name.
     *
     * @throws KerrosException if there is none
     */
    public static Generator named(String name) {
        return ALL.stream()
                .filter(generator -> generator.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new KerrosException(
                        Problem.NOT_FOUND,
                        "there is no generator \"" + name + "\"",
                        "use one of " + ALL.stream().map(Generator::name).toList()));
    }
}
