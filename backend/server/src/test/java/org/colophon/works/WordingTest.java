package org.colophon.works;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "江雪图",
                "قصيدة الأرض",
                "עץ הזית",
                "ภาพทะเล",
                "👩‍👩‍👧 family, 🏳️‍🌈",
                "Ångström & Søn",
                "क्षितिज",
                "a\u200fb"
            })
    void takes_titles_in_any_script(String title) {
        assertThat(Wording.LINE.problemOf(title)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000", "a\u001b[31m", "a\u0085b", "gpj.\u202eexe", "a\u2066b", "a\nb", "a\u2028b", "\ud83c"})
    void refuses_a_line_that_reads_as_something_else(String title) {
        assertThat(Wording.LINE.problemOf(title)).contains("text-characters");
    }

    @Test
    void takes_several_lines_of_prose() {
        assertThat(Wording.PROSE.problemOf("first\nsecond")).isEmpty();
        assertThat(Wording.PROSE.problemOf("first\u202esecond")).contains("text-characters");
    }

    @Test
    void counts_characters_and_not_their_halves() {
        assertThat(Wording.LINE.problemOf("🎨".repeat(300))).isEmpty();
        assertThat(Wording.LINE.problemOf("🎨".repeat(301))).contains("text-too-long");
    }

    @Test
    void composes_and_strips() {
        assertThat(Wording.clean("  Ange\u0301lique\u3000")).isEqualTo("Ang\u00e9lique");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0", "\u200b", "\u2060\ufeff"})
    void sees_that_nothing_was_written(String text) {
        assertThat(Wording.clean(text)).isNull();
    }
}
