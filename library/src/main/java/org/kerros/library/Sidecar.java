package org.kerros.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The small file beside an exported one that says how it came to be: {@code NAME.json} or {@code NAME.wav.json}. */
public final class Sidecar {
    private static final long MOST_BYTES = 16 << 20;

    private Sidecar() {}

    /** The record beside a file; JSON that is no record of ours is passed over. */
    public static Optional<Provenance> find(Path file) {
        return places(file).stream()
                .filter(Files::isRegularFile)
                .flatMap(place -> read(place).stream())
                .findFirst();
    }

    private static List<Path> places(Path file) {
        String name = file.getFileName().toString();
        return List.of(file.resolveSibling(name + ".json"), file.resolveSibling(stem(name) + ".json"));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static Optional<Provenance> read(Path place) {
        try {
            return Files.size(place) > MOST_BYTES ? Optional.empty() : ProvenanceCodec.find(Files.readAllBytes(place));
        } catch (IOException e) {
            throw FileProblems.unreadable(place, e);
        }
    }

    /**
     * Writes the record beside a file, as {@code NAME.json}.
     *
     * @return where it stands
     */
    public static Path write(Path file, Provenance provenance) {
        Path place = file.resolveSibling(stem(file.getFileName().toString()) + ".json");
        WholeFile.write(place, (ProvenanceCodec.text(provenance) + "\n").getBytes(StandardCharsets.UTF_8));
        return place;
    }
}
