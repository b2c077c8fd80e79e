package org.kerros.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** The processes there are: those that are nothing else, and every effect. */
public final class SoundProcesses {
    private static final List<SoundProcess> ALL = Stream.concat(
                    ServiceLoader.load(SoundProcess.class, SoundProcesses.class.getClassLoader()).stream()
                            .map(ServiceLoader.Provider::get),
                    Effects.all().stream().map(EffectProcess::new))
            .sorted(Comparator.comparing(SoundProcess::title))
            .toList();

    private SoundProcesses() {}

    /** All of them, by title. */
    public static List<SoundProcess> all() {
        return ALL;
    }

    /**
     * The process of a name.
     *
     * @throws KerrosException if there is none
     */
    public static SoundProcess named(String name) {
        return find(name)
                .orElseThrow(() -> new KerrosException(
                        Problem.NOT_FOUND,
                        "there is no process \"" + name + "\"",
                        "use one of " + ALL.stream().map(SoundProcess::name).collect(Collectors.joining(", "))));
    }

    /** The process of a name, if there is one. */
    public static Optional<SoundProcess> find(String name) {
        return ALL.stream().filter(process -> process.name().equals(name)).findFirst();
    }
}
