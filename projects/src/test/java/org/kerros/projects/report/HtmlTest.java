package org.kerros.projects.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class HtmlTest {
    private final Html html = new Html(point -> true, point -> true);

    @Test
    void what_looks_like_markup_stays_text() {
        html.element("p", "<b onclick='x'>&amp;\"</b>", "title", "\"><script>");

        assertThat(html.toPage())
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">"
                        + "&lt;b onclick=&#39;x&#39;&gt;&amp;amp;&quot;&lt;/b&gt;</p>");
    }

    @Test
    void what_no_document_may_hold_is_marked_as_lost() {
        html.element("p", "a\u0000b\uD800c\u001Bd");

        assertThat(html.toPage()).isEqualTo("<p>a\uFFFDb\uFFFDc\uFFFDd</p>");
    }

    @Test
    void a_name_cannot_turn_what_follows_around() {
        html.element("p", "take \u202Evaw.1\u2066");

        assertThat(html.toPage()).isEqualTo("<p>take vaw.1</p>");
    }

    @Test
    void characters_without_a_glyph_become_a_box() {
        Html latin = new Html(point -> point < 0x250, point -> false);

        latin.element("p", "yö 音").element("svg", "a");

        assertThat(latin.toPage()).isEqualTo("<p>yö □</p><svg>□</svg>");
    }

    @Test
    void nothing_can_be_linked_but_a_place_in_the_page() {
        html.element("a", "here", "href", "#clips");

        assertThatIllegalArgumentException().isThrownBy(() -> html.open("a", "href", "https://example.org"));
        assertThatIllegalArgumentException().isThrownBy(() -> html.open("p", "src", "x.png"));
        assertThatIllegalArgumentException().isThrownBy(() -> html.open("p", "onclick", "x()"));
        assertThatIllegalArgumentException().isThrownBy(() -> html.open("script"));
        assertThatIllegalArgumentException().isThrownBy(() -> html.open("img"));
        assertThatIllegalArgumentException().isThrownBy(() -> html.open("p><script"));
    }

    @Test
    void an_element_left_open_is_a_mistake() {
        html.open("p");

        assertThatIllegalStateException().isThrownBy(html::toPage).withMessageContaining("<p>");
    }
}
