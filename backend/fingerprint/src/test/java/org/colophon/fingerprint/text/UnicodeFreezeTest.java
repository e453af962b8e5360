package org.colophon.fingerprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Codes must not change when the JDK comes with a later Unicode. */
class UnicodeFreezeTest {

    /** Garay capital letter a, of Unicode 16. */
    private static final int ASSIGNED_IN_16 = 0x10D50;
    /** Latin capital letter double wynn, of Unicode 17. */
    private static final int ASSIGNED_IN_17 = 0xA7D4;

    /** Word_Break MidLetter, MidNumLet and Single_Quote, which the JDK does not tell. */
    private static final Set<Integer> BETWEEN_LETTERS = Set.of(
            0x27, 0x2E, 0x3A, 0xB7, 0x387, 0x55F, 0x5F4, 0x2018, 0x2019, 0x2024, 0x2027, 0xFE13, 0xFE52, 0xFE55, 0xFF07,
            0xFF0E, 0xFF1A);

    private static IntStream codePoints() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT);
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static boolean isIn(int type, int... types) {
        return IntStream.of(types).anyMatch(each -> each == type);
    }

    /** The properties as the JDK knows them. */
    private static int expected(int codePoint) {
        int type = Character.getType(codePoint);
        boolean control = isIn(
                type,
                Character.UNASSIGNED,
                Character.CONTROL,
                Character.FORMAT,
                Character.PRIVATE_USE,
                Character.SURROGATE);
        boolean dropped = control
                || isIn(
                        type,
                        Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.COMBINING_SPACING_MARK,
                        Character.DASH_PUNCTUATION,
                        Character.START_PUNCTUATION,
                        Character.END_PUNCTUATION,
                        Character.CONNECTOR_PUNCTUATION,
                        Character.OTHER_PUNCTUATION,
                        Character.INITIAL_QUOTE_PUNCTUATION,
                        Character.FINAL_QUOTE_PUNCTUATION,
                        Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR);
        boolean cased = Character.isLowerCase(codePoint)
                || Character.isUpperCase(codePoint)
                || type == Character.TITLECASE_LETTER;
        boolean ignorable = BETWEEN_LETTERS.contains(codePoint)
                || isIn(
                        type,
                        Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.FORMAT,
                        Character.MODIFIER_LETTER,
                        Character.MODIFIER_SYMBOL);
        return (type == Character.UNASSIGNED ? Unicode16.UNASSIGNED : 0)
                | (control ? Unicode16.CONTROL : 0)
                | (dropped ? Unicode16.DROPPED : 0)
                | (cased ? Unicode16.CASED : 0)
                | (ignorable ? Unicode16.CASE_IGNORABLE : 0);
    }

    @Test
    void the_table_is_that_of_unicode_16() {
        boolean jdkHas16 = Character.isDefined(ASSIGNED_IN_16) && !Character.isDefined(ASSIGNED_IN_17);
        assumeTrue(jdkHas16, "only a JDK with Unicode 16 can confirm the table");
        assertThat(codePoints().filter(codePoint -> Unicode16.properties(codePoint) != expected(codePoint)))
                .isEmpty();
    }

    @Test
    void the_table_never_changes() throws NoSuchAlgorithmException {
        byte[] properties = new byte[Character.MAX_CODE_POINT + 1];
        codePoints().forEach(codePoint -> properties[codePoint] = (byte) Unicode16.properties(codePoint));
        assertThat(sha256(properties)).isEqualTo("67d85c90c319b96337f769dc4324ee02f18a56ef2392fee62e279935b1c2a5ed");
    }

    /** What the platform still does: of assigned characters Unicode promises that it never changes. */
    @Test
    void normalisation_and_small_letters_of_assigned_characters_never_change() throws NoSuchAlgorithmException {
        StringBuilder all = new StringBuilder();
        codePoints()
                .filter(codePoint -> !Unicode16.has(codePoint, Unicode16.CONTROL))
                .mapToObj(Character::toString)
                .forEach(character -> all.append(Normalizer.normalize(character, Normalizer.Form.NFD))
                        .append(Normalizer.normalize(character, Normalizer.Form.NFKC))
                        .appendCodePoint(Character.toLowerCase(character.codePointAt(0))));
        assertThat(sha256(all.toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ce2a7df08e23f507284747eaa9a3a4c30421d9f5cd26bd4d11a9d9702fc9df23");
    }

    @Test
    void drops_what_a_later_unicode_assigns() {
        String later = Character.toString(ASSIGNED_IN_17);
        assertThat(PlainText.collapse("Wyn" + later + "n")).isEqualTo("wynn");
        assertThat(PlainText.clean("Wyn" + later + "n")).isEqualTo("Wynn");
        assertThat(PlainText.frozen("a" + later + "b" + Character.toString(ASSIGNED_IN_16)))
                .isEqualTo("a\uFFFFb" + Character.toString(ASSIGNED_IN_16));
        assertThat(PlainText.collapse(Character.toString(ASSIGNED_IN_16)))
                .isEqualTo(Character.toString(ASSIGNED_IN_16 + 0x20));
    }

    /** An unassigned code point keeps marks from being reordered across it, as a mark of a later Unicode might not. */
    @Test
    void replaces_the_unassigned_before_normalising() {
        assertThat(PlainText.clean("a\u0315\u1ADF\u0300")).isEqualTo("a\u0315\u0300");
        assertThat(PlainText.clean("a\u0315\u0300")).isEqualTo("\u00E0\u0315");
    }

    @Test
    void cuts_text_only_where_nothing_combines() {
        Set<Integer> combining = new TreeSet<>();
        codePoints().filter(Character::isDefined).mapToObj(Character::toString).forEach(character -> {
            int[] parts = Normalizer.normalize(character, Normalizer.Form.NFD)
                    .codePoints()
                    .toArray();
            IntStream.of(parts).skip(1).forEach(combining::add);
        });
        assertThat(combining).contains(0x300, 0x1161, 0x11A8, 0x16D67);
        codePoints().filter(Seams::beginsAfresh).forEach(codePoint -> {
            String small = Character.toString(
                    Character.toLowerCase(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                            .codePointAt(0)));
            int first = Normalizer.normalize(small, Normalizer.Form.NFKD).codePointAt(0);
            assertThat(combining).doesNotContain(first);
            assertThat(Unicode16.properties(small.codePointAt(0)) & Unicode16.DROPPED)
                    .isZero();
        });
        assertThat(codePoints().filter(Seams::beginsAfresh).count()).isGreaterThan(40_000);
    }
}
