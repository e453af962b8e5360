package org.colophon.fingerprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.junit.jupiter.api.Test;

class PassageCodeTest {

    private static String prose(long seed, int words) {
        Random random = new Random(seed);
        String[] syllables = {"ka", "lo", "mi", "r\u00E9", "sun", "te", "vor", "\u00FCb", "an", "der", "gi", "pho"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            for (int k = 1 + random.nextInt(4); k > 0; k--) {
                text.append(syllables[random.nextInt(syllables.length)]);
            }
            text.append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    private static List<IsccUnit> units(List<PassageCode> passages) {
        return passages.stream().map(PassageCode::unit).toList();
    }

    @Test
    void cuts_text_into_passages_of_some_400_letters() {
        String text = prose(1, 20_000);
        List<PassageCode> passages = PassageCode.of(text);
        long end = 0;
        for (PassageCode passage : passages) {
            assertThat(passage.offset()).isGreaterThanOrEqualTo(end);
            end = passage.offset() + passage.length();
            String words = text.substring((int) passage.offset(), (int) end);
            assertThat(Character.isLetter(words.charAt(0))).isTrue();
            assertThat(Character.isLetter(words.charAt(words.length() - 1))).isTrue();
            assertThat(passage.unit()).isEqualTo(TextCode.of(words).unit());
            assertThat(TextCode.of(words).characters()).isLessThanOrEqualTo(1536);
        }
        assertThat(end)
                .isEqualTo(text.stripTrailing().length() - (text.stripTrailing().endsWith(".") ? 1 : 0));
        assertThat(TextCode.of(text).characters() / passages.size()).isBetween(300L, 480L);
    }

    @Test
    void does_not_depend_on_how_the_text_came_in_pieces() {
        String text = prose(2, 3_000) + "\uD83D\uDE00\uD83D" + prose(3, 100);
        Random random = new Random(9);
        PassageCoder coder = new PassageCoder();
        for (int at = 0; at < text.length(); ) {
            int to = Math.min(text.length(), at + random.nextInt(300));
            coder.append(text.substring(at, to));
            at = to;
        }
        assertThat(coder.finish()).isEqualTo(PassageCode.of(text));
        assertThatIllegalStateException().isThrownBy(() -> coder.append("more"));
        assertThatIllegalStateException().isThrownBy(coder::finish);
    }

    /** Stored codes are compared with those of later years. */
    @Test
    void never_cuts_otherwise() throws NoSuchAlgorithmException {
        String passages = PassageCode.of(prose(20, 6_000) + "\u7EA2\u697C\u68A6".repeat(500)).stream()
                .map(passage -> passage.offset() + " " + passage.length() + " " + passage.unit())
                .collect(Collectors.joining("\n"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(passages.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("86abe21a09db70c4df69bdab5695eba27399faf0794fa96b4918430efb75b3b0");
    }

    @Test
    void ends_a_passage_before_a_very_long_gap() {
        String gap = " ".repeat(20_000);
        assertThat(PassageCode.of("thirteen letters" + gap + "and as many again"))
                .extracting(PassageCode::offset)
                .containsExactly(0L, 20_016L);
        assertThat(PassageCode.of("thirteen letters" + gap.substring(10_000) + "and as many again"))
                .hasSize(1);
    }

    @Test
    void does_not_depend_on_formatting() {
        String text = prose(4, 4_000);
        String formatted = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace(" ", "\r\n \u2014 ")
                .toUpperCase(Locale.ROOT);
        assertThat(units(PassageCode.of(formatted))).isEqualTo(units(PassageCode.of(text)));
    }

    @Test
    void finds_a_page_copied_into_another_text() {
        String original = prose(5, 6_000);
        String page = original.substring(9_000, 14_000);
        String before = prose(6, 2_000);
        String copy = before + page.replace(" ", "\n").toUpperCase(Locale.ROOT) + prose(7, 2_000);
        List<CommonPassage> common = CommonPassage.between(PassageCode.of(copy), PassageCode.of(original), 64);
        assertThat(common).hasSize(1);
        CommonPassage stretch = common.getFirst();
        // At either end a passage may be half of the page and half of what surrounds it.
        assertThat(stretch.offset()).isBetween(before.length() - 400L, before.length() + 1_200L);
        assertThat(stretch.offset() + stretch.length())
                .isBetween(before.length() + page.length() - 1_200L, before.length() + page.length() + 400L);
        assertThat(stretch.otherOffset()).isCloseTo(9_000 + stretch.offset() - before.length(), within(400L));
        assertThat(stretch.otherLength()).isCloseTo(stretch.length(), within(800L));
    }

    @Test
    void finds_most_passages_of_an_edited_text_and_none_of_another() {
        String original = prose(8, 8_000);
        List<String> words = new ArrayList<>(List.of(original.split(" ")));
        Random random = new Random(10);
        for (int i = 0; i < words.size() / 100; i++) {
            words.set(random.nextInt(words.size()), "edited");
        }
        List<PassageCode> edited = PassageCode.of(String.join(" ", words));
        List<PassageCode> passages = PassageCode.of(original);
        long covered = CommonPassage.between(edited, passages, 64).stream()
                .mapToLong(CommonPassage::length)
                .sum();
        assertThat(covered).isGreaterThan(original.length() * 7L / 10);
        assertThat(CommonPassage.between(PassageCode.of(prose(11, 8_000)), passages, 64))
                .isEmpty();
    }

    @Test
    void joins_passages_only_where_they_follow_one_another_in_both() {
        PassageCode a =
                new PassageCode(TextCode.of("a first passage of this text").unit(), 0, 10);
        PassageCode b =
                new PassageCode(TextCode.of("the second one, quite unlike").unit(), 12, 10);
        PassageCode c =
                new PassageCode(TextCode.of("and then the third and last").unit(), 30, 5);
        assertThat(CommonPassage.between(List.of(a, b, c), List.of(a, b, c), 0))
                .containsExactly(new CommonPassage(0, 35, 0, 35));
        assertThat(CommonPassage.between(List.of(a, b, c), List.of(a, c), 0))
                .containsExactly(new CommonPassage(0, 10, 0, 10), new CommonPassage(30, 5, 30, 5));
        assertThat(CommonPassage.between(List.of(b, a), List.of(a, b), 0))
                .containsExactly(new CommonPassage(12, 10, 12, 10), new CommonPassage(0, 10, 0, 10));
        // Twice the same passage: the one that follows goes on.
        assertThat(CommonPassage.between(List.of(a, b), List.of(b, a, b), 0))
                .containsExactly(new CommonPassage(0, 22, 0, 22));
    }

    @Test
    void leaves_out_what_is_too_short_or_empty() {
        assertThat(PassageCode.of("")).isEmpty();
        assertThat(PassageCode.of("too short, no")).isEmpty();
        assertThat(PassageCode.of(" .\u0301 ".repeat(20_000))).isEmpty();
        assertThat(PassageCode.of("\u2026 long enough, yes \u2026"))
                .containsExactly(new PassageCode(TextCode.of("longenoughyes").unit(), 2, 16));
    }
}
