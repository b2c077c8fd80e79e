package org.kerros.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The effects there are. */
public final class Effects {
    private static final List<Effect> ALL = ServiceLoader.load(Effect.class, Effects.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Effect::title))
            .toList();

    private Effects() {}

    /** All of them, by title. */
    public static List<Effect> all() {
        return ALL;
    }

    /** The effect of a name that may be unknown here: a later Kerros may have had it. */
    public static Optional<Effect> named(String name) {
        return ALL.stream().filter(effect -> effect.name().equals(name)).findFirst();
    }
}
