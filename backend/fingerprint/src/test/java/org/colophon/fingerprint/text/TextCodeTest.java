package org.colophon.fingerprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.colophon.fingerprint.hash.MinHash;
import org.colophon.fingerprint.hash.Xxh32;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;
import org.junit.jupiter.api.Test;

class TextCodeTest {

    private static final List<String> PIECES = List.of(
            "a",
            "B",
            " ",
            "\n",
            ".",
            "'",
            "\u03A3",
            "\u03A3",
            "\u03C9",
            "\u0301",
            "\u00E9",
            "\uD83D\uDE00",
            "\u4E2D",
            "\u1112",
            "\u1161",
            "\u11AB",
            "\uD55C",
            "\u3131",
            "\u314F",
            "\u304B",
            "\u3099",
            "\u064A",
            "\u0345",
            "x",
            "y",
            "\u02B0",
            "1",
            "\uA7D4",
            "\uD83D");

    private static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** The algorithm in the words of the standard, on the whole text at once. */
    private static IsccUnit naive(String text) {
        int[] characters = PlainText.collapse(text).codePoints().toArray();
        MinHash minHash = new MinHash();
        for (int i = 0; i < Math.max(1, characters.length - 12); i++) {
            String nGram = new String(characters, i, Math.min(13, characters.length - i));
            minHash.add(Xxh32.hash(nGram.getBytes(StandardCharsets.UTF_8)));
        }
        return IsccUnit.of(UnitType.TEXT, minHash.digest());
    }

    @Test
    void does_not_depend_on_how_the_text_came_in_pieces() {
        Random random = new Random(13);
        for (int round = 0; round < 60; round++) {
            String text = random(random, random.nextInt(60_000));
            TextCoder coder = new TextCoder();
            for (int at = 0; at < text.length(); ) {
                int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextBoolean() ? 50 : 40_000));
                coder.append(text.substring(at, end));
                at = end;
            }
            TextCode code = coder.finish();
            assertThat(code.unit()).isEqualTo(naive(text));
            assertThat(code.characters())
                    .isEqualTo(PlainText.collapse(text).codePoints().count());
        }
    }

    @Test
    void holds_no_more_than_some_thousand_characters() {
        TextCoder coder = new TextCoder();
        int most = 0;
        for (int i = 0; i < 400; i++) {
            coder.append("Some words, " + "\u4E2D\u6587 ".repeat(50));
            most = Math.max(most, coder.pending());
        }
        coder.append(new char[100_000], 0, 100_000);
        coder.append("end".repeat(100_000));
        assertThat(most).isLessThan(20_000);
        assertThat(coder.pending()).isLessThan(40_000);
    }

    @Test
    void writes_characters_of_every_length_in_utf_8() {
        String edges = "az\u00AA\u07EA\u0800\u0840\uFFDC\uD800\uDC00\uD83D\uDFFF\uDBFF\uDFFD\u00B5";
        for (int round = 0; round < 14; round++) {
            String text = edges.substring(0, 5) + edges.repeat(2) + "x".repeat(round);
            assertThat(TextCode.of(text).unit()).isEqualTo(naive(text));
        }
    }

    @Test
    void may_be_cut_at_every_seam() {
        Random random = new Random(14);
        int seams = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = random(random, 12);
            for (int at = 1; at < text.length(); at++) {
                if (PlainText.isSeam(text.codePointBefore(at), text.charAt(at))) {
                    assertThat(PlainText.collapse(text.substring(0, at)) + PlainText.collapse(text.substring(at)))
                            .isEqualTo(PlainText.collapse(text));
                    seams++;
                }
            }
        }
        assertThat(seams).isGreaterThan(10_000);
    }

    @Test
    void finishes_text_without_any_seam() {
        String text = "\u03A3".repeat(100_000);
        assertThat(TextCode.of(text).unit()).isEqualTo(naive(text));
        assertThat(TextCode.of(text).characters()).isEqualTo(100_000);
    }

    @Test
    void reads_from_a_reader_without_closing_it() throws IOException {
        String text = random(new Random(5), 80_000);
        try (Reader reader = new StringReader(text)) {
            assertThat(TextCode.of(reader)).isEqualTo(TextCode.of(text));
            assertThat(reader.read()).isEqualTo(-1);
        }
    }

    @Test
    void passes_on_the_failure_of_a_reader() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("cable pulled");
            }

            @Override
            public void close() {
                throw new IllegalStateException("not ours to close");
            }
        };
        assertThatThrownBy(() -> TextCode.of(failing)).isInstanceOf(IOException.class);
    }

    @Test
    void takes_nothing_after_the_end() {
        TextCoder coder = new TextCoder();
        coder.finish();
        assertThatIllegalStateException().isThrownBy(() -> coder.append("more"));
        assertThatIllegalStateException().isThrownBy(() -> coder.append(new char[1], 0, 1));
        assertThatIllegalStateException().isThrownBy(coder::finish);
    }

    @Test
    void ignores_formatting_and_moves_little_with_edits() {
        Random random = new Random(77);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            words.add(Integer.toString(random.nextInt(1 << 24), 36));
        }
        String original = String.join(" ", words);
        String formatted = "\u201C" + String.join(" \u2014\r\n\t", words).toUpperCase(Locale.ROOT) + "\u201D";
        assertThat(TextCode.of(formatted)).isEqualTo(TextCode.of(original));
        for (int i = 0; i < 50; i++) {
            words.set(random.nextInt(words.size()), "edited");
        }
        IsccUnit edited = TextCode.of(String.join(" ", words)).unit();
        assertThat(edited.distance(TextCode.of(original).unit())).isBetween(1, 48);
        Collections.shuffle(words, random);
        assertThat(TextCode.of(String.join(" ", words)).unit().distance(edited)).isGreaterThan(60);
    }

    @Test
    void tells_when_there_is_too_little_text_to_compare() {
        assertThat(TextCode.of("").isDiscriminating()).isFalse();
        assertThat(TextCode.of(" .,- \u0301 ")).isEqualTo(TextCode.of(""));
        assertThat(TextCode.of("twelve chars").isDiscriminating()).isFalse();
        assertThat(TextCode.of("thirteen chars").isDiscriminating()).isTrue();
    }

    @Test
    void writes_the_last_letter_of_greek_words_as_the_standard_says() {
        assertThat(PlainText.collapse("\u0391\u03A3")).isEqualTo("\u03B1\u03C2");
        assertThat(PlainText.collapse("\u0391\u03A3'\u0391")).isEqualTo("\u03B1\u03C3\u03B1");
        assertThat(PlainText.collapse("\u0391\u03A3 \u0391")).isEqualTo("\u03B1\u03C2\u03B1");
        assertThat(PlainText.collapse("\u03A3")).isEqualTo("\u03C3");
        assertThat(PlainText.collapse("1\u03A3")).isEqualTo("1\u03C3");
        assertThat(PlainText.collapse("\u0391''\u03A3")).isEqualTo("\u03B1\u03C2");
    }

    @Test
    void cleans_lines() {
        assertThat(PlainText.clean("\n a \r\n\r\n \t\u2028\u0085b\u0007\u000Bc  "))
                .isEqualTo("a \n\nb\nc");
        assertThat(PlainText.withoutNewlines(" a \n\n b\u3000c ")).isEqualTo("a b c");
    }

    @Test
    void trims_to_whole_characters() {
        assertThat(PlainText.trimmed("\u00E9\u00E9\u00E9", 5)).isEqualTo("\u00E9\u00E9");
        assertThat(PlainText.trimmed("ab cd", 3)).isEqualTo("ab");
        assertThat(PlainText.trimmed("\uD83D\uDE00x", 4)).isEqualTo("\uD83D\uDE00");
        assertThat(PlainText.trimmed("\uD83D\uDE00x", 3)).isEmpty();
    }
}
