package org.colophon.accounts.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.colophon.accounts.ContentWrong;
import org.colophon.accounts.people.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final EmailAddress EMAIL = EmailAddress.of("li.hua@example.org", "/email");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a sentence that is long enough",
                "窗前明月光疑是地上霜举头望",
                "🐉🐉🐲🐉🐲🐲🐉🐲🐉🐉🐲🐉",
                "Tr0ub4dor&3x",
                "            x           y"
            })
    void takes_any_long_enough_text_in_any_script(String password) {
        assertThat(PasswordRules.accept(password, EMAIL, "/password")).isEqualTo(password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "PASSWORD1234",
                "1q2w3e4r5t6y",
                "aaaaaaaaaaaaaa",
                "abcabcabcabcabc",
                "20242024202420",
                "abcdefghijklmn",
                "876543210987654",
                "890123456789",
                "li.hua@example.org",
                "LI.HUA@EXAMPLE.ORG"
            })
    void refuses_what_anybody_would_try_first(String password) {
        assertThat(refusedFor(password)).isEqualTo("password-common");
    }

    @Test
    void counts_characters_and_not_halves_of_them() {
        assertThat(refusedFor("🐉🐲".repeat(5) + "x")).isEqualTo("password-too-short");
    }

    @Test
    void takes_128_characters_and_refuses_129() {
        String longest = "correct horse ".repeat(9) + "xy";
        assertThat(PasswordRules.accept(longest, EMAIL, "/password")).hasSize(128);
        assertThat(refusedFor(longest + "z")).isEqualTo("password-too-long");
    }

    @Test
    void is_the_same_however_the_keyboard_composes_it() {
        String composed = "caf\u00e9 caf\u00e9 caf\u00e9";
        String decomposed = "cafe\u0301 cafe\u0301 cafe\u0301";
        assertThat(PasswordRules.normal(decomposed)).isEqualTo(PasswordRules.normal(composed));
    }

    private static String refusedFor(String password) {
        ContentWrong[] refusal = new ContentWrong[1];
        assertThatExceptionOfType(ContentWrong.class)
                .isThrownBy(() -> PasswordRules.accept(password, EMAIL, "/password"))
                .satisfies(thrown -> refusal[0] = thrown);
        return refusal[0].fields().getFirst().code();
    }
}
