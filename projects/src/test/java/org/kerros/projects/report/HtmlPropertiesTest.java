package org.kerros.projects.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HtmlPropertiesTest {
    @Property(tries = 300)
    void whatever_is_said_the_page_is_well_formed(@ForAll String words) {
        Html any = new Html(point -> true, point -> true);

        any.element("p", words, "title", words);

        assertThat(Xml.parse(any.toPage()).getDocumentElement().getTagName()).isEqualTo("p");
    }
}
