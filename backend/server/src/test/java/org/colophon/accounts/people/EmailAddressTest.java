package org.colophon.accounts.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "Li.Hua@Example.ORG, li.hua@example.org",
        "o'brien+works@mail.example.co.uk, o'brien+works@mail.example.co.uk",
        "info@BÜCHER.example, info@xn--bcher-kva.example",
        "info@xn--bcher-kva.example, info@xn--bcher-kva.example",
        "李华@例子.中国, 李华@xn--fsqu00a.xn--fiqs8s",
        "a@例子。中国, a@xn--fsqu00a.xn--fiqs8s"
    })
    void has_one_key_however_it_is_written(String written, String key) {
        assertThat(EmailAddress.parse(written)).map(EmailAddress::key).hasValue(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a",
                "a@",
                "@example.org",
                "a@localhost",
                "a@127.0.0.1",
                "a@-example.org",
                "a@exa mple.org",
                "a b@example.org",
                "a..b@example.org",
                ".a@example.org",
                "a\"b@example.org",
                "a<b@example.org",
                "a@b@example.org",
                "a\r\nBcc: x@example.org",
                "a\u0000@example.org",
                "a\u202eb@example.org",
                "a@example..org"
            })
    void refuses_what_is_no_address(String written) {
        assertThat(EmailAddress.parse(written)).isEmpty();
    }

    @Test
    void bounds_the_local_part_at_64_and_the_whole_at_254() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        String domain = "b".repeat(60) + "." + "b".repeat(60) + "." + "b".repeat(60) + ".org";
        assertThat(EmailAddress.parse("a".repeat(64) + "@" + domain)).isPresent();
        assertThat(EmailAddress.parse("a".repeat(64) + "@bbbbb." + domain)).isEmpty();
    }
}
