package org.colophon.licensing.granting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class LicenceNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @RepeatedTest(20)
    void is_read_back() {
        LicenceNumber number = LicenceNumber.next();
        assertThat(LicenceNumber.read(number.text())).contains(number);
    }

    @Test
    void takes_letters_for_the_digits_that_they_look_like() {
        LicenceNumber number = LicenceNumber.next();
        assertThat(LicenceNumber.read(
                        "L-" + number.text().substring(2).replace('0', 'O').replace('1', 'I')))
                .contains(number);
    }

    @RepeatedTest(20)
    void shows_every_single_wrong_character() {
        String number = LicenceNumber.next().text();
        for (int i = 2; i < number.length(); i++) {
            for (char wrong : ALPHABET.toCharArray()) {
                if (number.charAt(i) != '-' && number.charAt(i) != wrong) {
                    assertThat(LicenceNumber.read(number.substring(0, i) + wrong + number.substring(i + 1)))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void is_no_other_text() {
        assertThat(LicenceNumber.read("")).isEmpty();
        assertThat(LicenceNumber.read("L-0000-0000-0000")).isEmpty();
        assertThat(LicenceNumber.read("许可 0000-0000-00000")).isEqualTo(LicenceNumber.read("0000000000000"));
    }
}
