package org.kerros.generators.melody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kerros.generators.FoundCheckpoint;
import org.kerros.generators.checkpoint.CardCodec;
import org.kerros.generators.checkpoint.Safetensors;
import org.kerros.generators.checkpoint.Sha256;
import org.kerros.library.CheckpointCard;
import org.kerros.library.CheckpointCard.Part;
import org.kerros.library.MediaHash;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Finds a melody network at a place: its folder or its file, and the card beside it if there is one. */
final class MelodyCheckpointFinder {
    private static final int HEAD = 64;
    // Ten times the largest network of this kind that was ever published.
    private static final long LARGEST = 130_000_000;

    private MelodyCheckpointFinder() {}

    static Optional<FoundCheckpoint> find(Path place) {
        Path file = Files.isDirectory(place) ? place.resolve(MelodyCheckpoint.FILE) : place;
        try {
            if (!Files.isRegularFile(file) || !Safetensors.begins(head(file)) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            Safetensors read = Safetensors.read(content, file.toString());
            if (!MelodyCheckpoint.claims(read)) {
                return Optional.empty();
            }
            MelodyNetwork network = MelodyCheckpoint.network(read, file.toString());
            return Optional.of(new FoundCheckpoint(card(network, content, file), List.of(file)));
        } catch (IOException e) {
            throw new KerrosException(Problem.NOT_FOUND, "\"" + file + "\" cannot be read", "check its permissions", e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static CheckpointCard card(MelodyNetwork network, byte[] content, Path file) throws IOException {
        List<Part> parts = List.of(new Part(MelodyCheckpoint.FILE, content.length, Sha256.of(content)));
        MediaHash hash = Sha256.of(parts);
        Path beside = file.resolveSibling("card.json");
        if (Files.isRegularFile(beside)) {
            CheckpointCard written = read(beside);
            if (written.hash().equals(hash)) {
                return written;
            }
        }
        return new CheckpointCard(hash, MelodyRnnGenerator.NAME, nameOf(file), 0, "", "", network.facts(), parts);
    }

    private static CheckpointCard read(Path card) throws IOException {
        try {
            return CardCodec.read(new ObjectMapper().readTree(card.toFile()));
        } catch (JsonProcessingException | IllegalArgumentException | KerrosException e) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "the card \"" + card + "\" is damaged",
                    "move it away, or fetch the checkpoint again",
                    e);
        }
    }

    private static String nameOf(Path file) {
        Path place = file.toAbsolutePath().normalize();
        int last = place.getNameCount() - 1;
        boolean inFolder = last > 0 && place.endsWith(MelodyCheckpoint.FILE);
        return place.getName(inFolder ? last - 1 : last).toString();
    }
}
