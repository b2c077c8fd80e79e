package org.kerros.generators;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kerros.generators.checkpoint.CardCodec;
import org.kerros.library.CheckpointCard;

/** A checkpoint that comes with Kerros, in the jar under {@code starters/NAME/}; {@code starters/index} names them. */
record StarterCheckpoint(String folder, CheckpointCard card) {
    static List<StarterCheckpoint> all() {
        try (InputStream in = resource("index")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(StarterCheckpoint::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StarterCheckpoint read(String folder) {
        try (InputStream in = resource(folder + "/card.json")) {
            return new StarterCheckpoint(folder, CardCodec.read(new ObjectMapper().readTree(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Checkpoint open() {
        return new Checkpoint(card, part -> resource(folder + "/" + part));
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = StarterCheckpoint.class.getResourceAsStream("starters/" + name);
        if (in == null) {
            throw new FileNotFoundException("starters/" + name);
        }
        return in;
    }
}
