package org.colophon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    private static final NumberPattern PATTERN = NumberPattern.of("CN-{year}-{class}-{serial:8}{check}");
    private static final String TYPED = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Random random = new Random(20261124);

    @Test
    void knows_the_check_character_of_a_published_example() {
        // ISBT 128 donation numbers carry MOD 37-2; its standard's example G1234 98 654321 checks with H.
        assertThat(CheckCharacter.of("G123498654321")).isEqualTo('H');
        assertThat(CheckCharacter.isValid("G123498654321H")).isTrue();
    }

    @Test
    void writes_year_class_serial_and_check() {
        String number = PATTERN.next(2026, WorkCategory.PHOTOGRAPH, random);
        assertThat(number).matches("CN-2026-E-[0-9]{8}[0-9A-Z]");
        assertThat(PATTERN.isNumber(number)).isTrue();
    }

    @Test
    void gives_each_statutory_item_its_letter() {
        for (WorkCategory category : WorkCategory.values()) {
            char letter = PATTERN.next(2026, category, random).charAt(8);
            assertThat(letter - 'A' + 1).isEqualTo(category.statutoryItem());
        }
    }

    @Test
    void finds_every_single_wrong_character() {
        for (int round = 0; round < 40; round++) {
            String number = PATTERN.next(2026, WorkCategory.SOFTWARE, random);
            for (int at = 0; at < number.length(); at++) {
                if (number.charAt(at) != '-') {
                    assertThatNoOtherCharacterPasses(number, at);
                }
            }
        }
    }

    @Test
    void finds_every_two_characters_that_changed_places() {
        for (int round = 0; round < 200; round++) {
            char[] number = PATTERN.next(2026, WorkCategory.MUSIC, random).toCharArray();
            for (int a = 0; a < number.length; a++) {
                for (int b = a + 1; b < number.length; b++) {
                    if (number[a] != number[b]) {
                        assertThat(PATTERN.isNumber(swapped(number, a, b))).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void never_ends_in_an_asterisk_and_seldom_repeats() {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            numbers.add(PATTERN.next(2026, WorkCategory.WRITTEN, random));
        }
        assertThat(numbers).hasSizeGreaterThan(1_990).noneMatch(number -> number.endsWith("*"));
    }

    @Test
    void reads_numbers_however_they_are_typed() {
        String number = PATTERN.next(2026, WorkCategory.FINE_ART, random);
        String typed = " " + number.toLowerCase(Locale.ROOT).replace('-', '\u2013') + "\u3000";
        assertThat(NumberPattern.canonical(typed)).isEqualTo(number);
        assertThat(PATTERN.isNumber(typed)).isTrue();
    }

    @Test
    void takes_marks_of_any_script() {
        NumberPattern pattern = NumberPattern.of("国作登字-{year}-{class}-{serial:8}{check}");
        String number = pattern.next(2026, WorkCategory.FINE_ART, random);
        assertThat(number).startsWith("国作登字-2026-D-");
        assertThat(pattern.isNumber(number)).isTrue();
        assertThat(PATTERN.isNumber(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CN-{year}",
                "{serial:8}",
                "{check}",
                "{serial}{check}",
                "{serial:5}{check}",
                "{serial:13}{check}",
                "{serial:8}{serial:8}{check}",
                "{year}{year}{serial:8}{check}",
                "{check}{serial:8}",
                "{serial:8}{check:97}",
                "{region}-{serial:8}{check}",
                "CN {serial:8}{check}",
                "CN/{serial:8}{check}",
                "{serial:8}{check}{",
                "0123456789012345678901234567890123456789012345678901234567890{serial:8}{check}"
            })
    void refuses_a_pattern_that_cannot_make_numbers(String text) {
        assertThatThrownBy(() -> NumberPattern.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertThatNoOtherCharacterPasses(String number, int at) {
        for (char other : TYPED.toCharArray()) {
            if (other != number.charAt(at)) {
                String wrong = number.substring(0, at) + other + number.substring(at + 1);
                assertThat(PATTERN.isNumber(wrong)).isFalse();
            }
        }
    }

    private static String swapped(char[] number, int a, int b) {
        char[] copy = number.clone();
        copy[a] = number[b];
        copy[b] = number[a];
        return new String(copy);
    }
}
