package org.kerros.workstation.ui.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerros.library.Parameter;
import org.kerros.library.analysis.Slicer;
import org.kerros.render.SoundProcess;
import org.kerros.render.cut.Slice;
import org.kerros.workstation.ui.words.Texts;

/**
 * A way to make clips of a clip.
 *
 * @param process nothing for cutting at onsets, which makes many clips
 */
record Way(String name, String title, String meaning, List<Parameter> parameters, Optional<SoundProcess> process) {
    static final String SLICES = "onsets";
    static final String KICK = "kick";
    static final String GRAINS = "spectral-grains";
    static final String REGIONS = "regions";

    static Way of(SoundProcess process) {
        return new Way(process.name(), process.title(), process.meaning(), process.parameters(), Optional.of(process));
    }

    /** Cutting at onsets. */
    static Way slices() {
        return new Way(
                SLICES,
                Texts.of("process.slices"),
                Texts.of("process.slices.meaning"),
                List.of(
                        Parameter.number(
                                "threshold",
                                Slicer.USUAL_THRESHOLD_DB,
                                0.5,
                                40,
                                "dB",
                                Texts.of("process.slices.threshold")),
                        Parameter.number(
                                "gap", Slicer.USUAL_GAP_SECONDS, 0.005, 10, "s", Texts.of("process.slices.gap"))),
                Optional.empty());
    }

    /** All ways there are: cutting at onsets first, then processes by title; a piece is cut out by hand in lanes. */
    static List<Way> all(List<SoundProcess> processes) {
        List<Way> ways = new ArrayList<>(List.of(slices()));
        processes.stream()
                .filter(process -> !process.name().equals(Slice.NAME))
                .map(Way::of)
                .forEach(ways::add);
        return List.copyOf(ways);
    }

    boolean isSlicing() {
        return process.isEmpty();
    }

    boolean paints() {
        return name.equals(GRAINS);
    }

    /** Whether it takes a second clip. */
    boolean crosses() {
        return process.filter(found -> found.inputs() > 1).isPresent();
    }

    @Override
    public String toString() {
        return title;
    }
}
