package org.kerros.workstation.studio;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.kerros.library.WholeFile;
import org.kerros.timeline.TrackId;

/**
 * What is known of a recording before it is over, kept in a small file beside it: should the program end, the recording
 * can still be put where it belongs.
 *
 * @param device what it is recorded from
 * @param track where it will be placed, if anywhere
 * @param start the frame of the piece it begins at, as far as is known
 */
record TakeNote(String name, String device, Instant when, Optional<TrackId> track, long start) {
    TakeNote at(long frame) {
        return new TakeNote(name, device, when, track, frame);
    }

    /** The note of a recording. */
    static Path place(Path take) {
        return take.resolveSibling(take.getFileName() + ".note");
    }

    void write(Path take) {
        Properties words = new Properties();
        words.setProperty("name", name);
        words.setProperty("device", device);
        words.setProperty("when", when.toString());
        words.setProperty("start", Long.toString(start));
        track.ifPresent(id -> words.setProperty("track", id.value()));
        StringWriter text = new StringWriter();
        try {
            words.store(text, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        WholeFile.write(place(take), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The note of a recording; where it is missing or damaged, what can be said without. */
    static TakeNote read(Path take, Instant otherwise) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(place(take))) {
            words.load(reader);
            return new TakeNote(
                    words.getProperty("name", "recording"),
                    words.getProperty("device", "an unknown input"),
                    Instant.parse(words.getProperty("when", otherwise.toString())),
                    Optional.ofNullable(words.getProperty("track")).map(TrackId::new),
                    Long.parseLong(words.getProperty("start", "0")));
        } catch (IOException | DateTimeException | IllegalArgumentException damaged) {
            return new TakeNote("recording", "an unknown input", otherwise, Optional.empty(), 0);
        }
    }
}
