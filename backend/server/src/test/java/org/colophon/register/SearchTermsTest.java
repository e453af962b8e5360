package org.colophon.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTermsTest {

    @Test
    void cuts_words_in_lower_case_without_accents() {
        assertThat(SearchTerms.of("Élégie à l'Été, Ⅳ")).contains("elegie", "a", "l", "ete", "iv");
    }

    @Test
    void cuts_unspaced_scripts_into_characters_and_pairs() {
        assertThat(SearchTerms.of("江雪图2024")).containsExactlyInAnyOrder("江", "雪", "图", "江雪", "雪图", "2024");
    }

    @Test
    void finds_by_beginnings_of_words_and_by_pairs() {
        assertThat(SearchTerms.query("Sno 江雪图")).isEqualTo("'sno':* & '江雪' & '雪图'");
        assertThat(SearchTerms.query("雪")).isEqualTo("'雪'");
    }

    @Test
    void finds_by_emoji() {
        assertThat(SearchTerms.of("🎨 studio")).contains("🎨", "studio");
        assertThat(SearchTerms.query("🎨")).isEqualTo("'🎨'");
    }

    @Test
    void asks_for_nothing_where_nothing_can_be_searched() {
        assertThat(SearchTerms.query(" -- !! ")).isEmpty();
        assertThat(SearchTerms.query("")).isEmpty();
    }

    @Test
    void keeps_quotes_and_operators_out_of_the_query() {
        assertThat(SearchTerms.query("a' | b:* & !c \\")).isEqualTo("'a':* & 'b':* & 'c':*");
    }

    @Test
    void bounds_words_and_their_number() {
        assertThat(SearchTerms.of("x".repeat(500)).iterator().next()).hasSize(60);
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            many.append("word").append(i).append(' ');
        }
        assertThat(SearchTerms.query(many.toString()).split(" & ")).hasSize(20);
    }
}
