package org.kerros.workstation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * How libraries log here: hardly. What they have to say of fonts and the like is for those who debug; commands speak for
 * themselves. Java makes one when the first of them wants to log ({@code java.util.logging.config.class}).
 */
public final class QuietLogging {
    public QuietLogging() throws IOException {
        String settings = "handlers=java.util.logging.ConsoleHandler\n.level=SEVERE\n";
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(settings.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
