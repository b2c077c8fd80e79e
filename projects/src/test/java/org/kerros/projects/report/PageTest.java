package org.kerros.projects.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.Composition;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PageTest {
    private static final String PAGE = new Page(SamplePiece.facts()).forScreen();
    private static final Document READ = Xml.parse(PAGE);

    @Test
    void the_page_loads_and_runs_nothing() {
        List<Element> all = Xml.elements(READ, "*");

        assertThat(all)
                .extracting(Element::getTagName)
                .doesNotContain("script", "img", "image", "link", "iframe", "object");
        for (Element element : all) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                assertThat(attribute.getName()).isNotEqualTo("src").doesNotStartWith("on");
                if (attribute.getName().equals("href")) {
                    assertThat(attribute.getValue()).startsWith("#");
                }
                if (attribute.getName().equals("style")) {
                    assertThat(attribute.getValue()).matches("background:#[0-9A-F]{6}");
                }
            }
        }
        assertThat(Xml.elements(READ, "style"))
                .singleElement()
                .satisfies(style -> assertThat(style.getTextContent()).doesNotContain("url(", "@import", "http"));
    }

    @Test
    void a_policy_forbids_what_is_not_there_anyway() {
        assertThat(PAGE)
                .contains("http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;"
                        + " style-src &#39;unsafe-inline&#39;; img-src data:");
    }

    @Test
    void hostile_names_are_shown_as_they_are() {
        assertThat(READ.getDocumentElement().getTextContent())
                .contains("<script>alert(1)</script>")
                .contains("\"><img src=http://example.org/x.png onerror=alert(1)>.wav");
    }

    @Test
    void every_link_leads_somewhere_and_no_place_has_two_names() {
        List<String> places = Xml.elements(READ, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        Set<String> links = Xml.elements(READ, "a").stream()
                .map(link -> link.getAttribute("href").substring(1))
                .collect(Collectors.toSet());

        assertThat(places).doesNotHaveDuplicates().containsAll(links);
    }

    @Test
    void what_is_open_stands_at_the_top_and_at_the_end() {
        for (String gap : new Page(SamplePiece.facts()).gaps()) {
            String text = READ.getDocumentElement().getTextContent();
            assertThat(text.split(Pattern.quote(gap), -1)).as(gap).hasSize(3);
        }
    }

    @Test
    void the_concept_text_keeps_its_marks_and_counts_its_words() {
        assertThat(PAGE)
                .contains("<strong>life of a model</strong>", "<h3>Material</h3>", "<li><p>pads are grains")
                .contains("the course (https://example.org/course)")
                .contains("141 words of about 750");
    }

    @Test
    void the_arrangement_is_drawn_with_all_its_names() {
        Element picture = Xml.elements(READ, "svg").get(0);

        assertThat(picture.getTextContent())
                .contains("birth", "life", "disintegration", "first kick", "model forgets", "Pad", "Strings", "0:30");
        assertThat(picture.getElementsByTagName("g").getLength())
                .isEqualTo((int) SamplePiece.facts().composition().placements().count());
        assertThat(picture.getElementsByTagName("polyline").getLength()).isEqualTo(1);
    }

    @Test
    void a_piece_with_nothing_in_it_is_a_sensible_page_too() {
        ReportFacts empty = ReportFacts.of("", Composition.empty(48_000), "Kerros", SamplePiece.MADE);

        Page page = new Page(empty);

        assertThat(Xml.parse(page.forScreen()).getDocumentElement().getTextContent())
                .contains("Untitled piece", "Author not named", "The concept text is empty", "There are no tracks yet");
        assertThat(page.gaps())
                .containsExactly(
                        "The piece has no title.",
                        "The author is not named.",
                        "The concept text is empty.",
                        "No sound is placed yet.",
                        "No mix was bounced.",
                        "No stems were written.");
    }
}
