package org.kerros.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kerros.library.ClipQuery.Term;
import org.kerros.timeline.work.KerrosException;

class ClipQueryTest {
    @Test
    void words_and_terms_are_told_apart() {
        ClipQuery query = ClipQuery.parse("  Low  rating:>=3 tag:\"warm pad\" \"on the Roof\" ");

        assertThat(query.words()).containsExactly("low", "on the roof");
        assertThat(query.terms()).containsExactly(new Term("rating", ">=3"), new Term("tag", "warm pad"));
    }

    @Test
    void nothing_typed_asks_for_every_clip() {
        assertThat(ClipQuery.parse(" ")).isEqualTo(ClipQuery.ALL);
    }

    @Test
    void a_quotation_mark_left_open_ends_with_the_text() {
        assertThat(ClipQuery.parse("tag:\"warm pad").terms()).containsExactly(new Term("tag", "warm pad"));
    }

    @Test
    void an_unknown_field_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> ClipQuery.parse("mood:blue"))
                .isInstanceOf(KerrosException.class)
                .hasMessageStartingWith("\"mood\" is nothing that clips can be searched by; use one of [brightness, ");
    }
}
