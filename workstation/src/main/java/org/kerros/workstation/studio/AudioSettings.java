package org.kerros.workstation.studio;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.kerros.library.WholeFile;
import org.kerros.render.AudioChoice;

/**
 * Which devices a user plays to and records from, kept in the user's folder for the window and the command line alike.
 */
public record AudioSettings(AudioChoice output, AudioChoice input) {
    private static final String OUTPUT = "output";
    private static final String INPUT = "input";
    private static final String BUFFER = "bufferFrames";

    /** What the computer is set to. */
    public static AudioSettings usual() {
        return new AudioSettings(AudioChoice.usual(), AudioChoice.usual());
    }

    /** What was chosen last; where nothing was, or the file is damaged, what the computer is set to. */
    public static AudioSettings read(Path userFolder) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file(userFolder))) {
            words.load(reader);
            String usual = Integer.toString(AudioChoice.usual().bufferFrames());
            int frames = Integer.parseInt(words.getProperty(BUFFER, usual));
            return new AudioSettings(
                    new AudioChoice(words.getProperty(OUTPUT, AudioChoice.DEFAULT), frames),
                    new AudioChoice(words.getProperty(INPUT, AudioChoice.DEFAULT), frames));
        } catch (IOException | IllegalArgumentException unusable) {
            return usual();
        }
    }

    private static Path file(Path userFolder) {
        return userFolder.resolve("audio.properties");
    }

    /**
     * Keeps the choice.
     *
     * @throws org.kerros.timeline.work.KerrosException if it cannot be written
     */
    public void write(Path userFolder) {
        Properties words = new Properties();
        words.setProperty(OUTPUT, output.device());
        words.setProperty(INPUT, input.device());
        words.setProperty(BUFFER, Integer.toString(output.bufferFrames()));
        StringWriter text = new StringWriter();
        try {
            words.store(text, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        WholeFile.write(file(userFolder), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
