package org.kerros.projects.report;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Makes a PDF of the page, with the fonts inside, the same bytes from the same facts. */
final class Paper {
    private final ReportFacts facts;
    private final Fonts fonts = new Fonts();

    Paper(ReportFacts facts) {
        this.facts = facts;
    }

    byte[] print(Page page) {
        // Its log would tell users how long style sheets take.
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatikSVGDrawer pictures = new BatikSVGDrawer();
                PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePDDocument(document)
                    .useSVGDrawer(pictures)
                    .withProducer(facts.program())
                    .withHtmlContent(page.forPaper(fonts), null);
            Fonts.addTo(builder);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                sign(document);
                document.save(out);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The report cannot be printed", failure);
        }
        return out.toByteArray();
    }

    /** Gives the document the moment it is made as date and id, which would be those of the clock. */
    private void sign(PDDocument document) {
        Instant made = facts.made();
        document.setDocumentId(made.toEpochMilli());
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar date = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
        information.setCreationDate(date);
        information.setModificationDate(date);
        information.setTitle(FrontPart.title(facts));
        information.setAuthor(facts.author());
        information.setCreator(facts.program());
        information.setProducer(facts.program());
    }
}
