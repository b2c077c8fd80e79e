package org.kerros.projects.report;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that lie in the PDF, so it looks the same everywhere. {@code paper.css} names them as
 * {@code kerros-font:…}, because only fonts named there reach the pictures too; {@code fonts/README.md} says where they
 * are from.
 */
final class Fonts {
    private static final String SCHEME = "kerros-font";

    private final CmapLookup sans = glyphs("sans.ttf");
    private final CmapLookup fallback = glyphs("fallback.ttf");

    /** Lets the printer read these fonts and nothing else. */
    static void addTo(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> uri.startsWith(SCHEME + ":") ? uri : null);
        builder.useProtocolsStreamImplementation(uri -> new Font(uri.substring(SCHEME.length() + 1)), SCHEME);
    }

    private static final class Font implements FSStream {
        private final byte[] content;

        Font(String name) {
            content = file(name);
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] file(String name) {
        return Styles.resource("fonts/" + name);
    }

    /** Whether some font has a character, white space included. */
    boolean shows(int point) {
        return Character.isWhitespace(point) || sans.getGlyphId(point) != 0 || fallback.getGlyphId(point) != 0;
    }

    /** The same in drawings, where characters beyond the first 65 536 come out as something else. */
    boolean draws(int point) {
        return point <= 0xFFFF && shows(point);
    }

    private static CmapLookup glyphs(String name) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(file(name))).getUnicodeCmapLookup();
        } catch (IOException failure) {
            throw new UncheckedIOException("The report's own font " + name + " cannot be read", failure);
        }
    }
}
