package org.kerros.projects.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that lie in the PDF, so it looks the same everywhere. {@code fonts/README.md} says where they are from. */
final class Fonts {
    private static final String SANS = "Kerros Sans";
    private static final String MONO = "Kerros Mono";
    private static final String FALLBACK = "DejaVu Sans";

    private final byte[] sans = Styles.resource("fonts/sans.ttf");
    private final byte[] fallback = Styles.resource("fonts/fallback.ttf");
    private final CmapLookup sansGlyphs = glyphs(sans);
    private final CmapLookup fallbackGlyphs = glyphs(fallback);

    void addTo(PdfRendererBuilder builder) {
        add(builder, sans, SANS, 400, FontStyle.NORMAL);
        add(builder, Styles.resource("fonts/sans-bold.ttf"), SANS, 700, FontStyle.NORMAL);
        add(builder, Styles.resource("fonts/sans-italic.ttf"), SANS, 400, FontStyle.ITALIC);
        add(builder, Styles.resource("fonts/mono.ttf"), MONO, 400, FontStyle.NORMAL);
        add(builder, fallback, FALLBACK, 400, FontStyle.NORMAL);
    }

    private static void add(PdfRendererBuilder builder, byte[] font, String family, int weight, FontStyle style) {
        builder.useFont(
                () -> new ByteArrayInputStream(font),
                family,
                weight,
                style,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    /** Whether some font has a character, white space included. */
    boolean shows(int point) {
        return Character.isWhitespace(point)
                || sansGlyphs.getGlyphId(point) != 0
                || fallbackGlyphs.getGlyphId(point) != 0;
    }

    private static CmapLookup glyphs(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException failure) {
            throw new UncheckedIOException("The report's own font cannot be read", failure);
        }
    }
}
