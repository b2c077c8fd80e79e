package org.kerros.projects.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheets: one for both media, and one for each. */
final class Styles {
    private Styles() {}

    static String screen() {
        return sheet("both.css") + sheet("screen.css");
    }

    static String paper() {
        return sheet("both.css") + sheet("paper.css");
    }

    private static String sheet(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    /** A file that lies beside the classes of this package. */
    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Styles.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("The report's own " + name + " cannot be read", failure);
        }
    }
}
