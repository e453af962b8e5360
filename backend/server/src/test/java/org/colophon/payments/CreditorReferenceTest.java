package org.colophon.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.colophon.kernel.Uuids;
import org.junit.jupiter.api.Test;

class CreditorReferenceTest {

    @Test
    void knows_the_example_of_the_standard() {
        assertThat(CreditorReference.isValid("RF18539007547034")).isTrue();
        assertThat(CreditorReference.isValid("RF19539007547034")).isFalse();
    }

    @Test
    void gives_one_attempt_always_the_same_valid_reference() {
        for (int i = 0; i < 500; i++) {
            UUID attempt = Uuids.next(Clock.systemUTC());
            String reference = CreditorReference.of(attempt);
            assertThat(CreditorReference.isValid(reference)).as(reference).isTrue();
            assertThat(CreditorReference.of(attempt)).isEqualTo(reference);
        }
    }

    @Test
    void notices_every_digit_for_a_digit_and_letter_for_a_letter() {
        String reference = CreditorReference.of(UUID.fromString("01900000-0000-7000-8000-0123456789ab"));
        for (int at = 4; at < reference.length(); at++) {
            for (char slip : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                if (Character.isDigit(slip) != Character.isDigit(reference.charAt(at))) {
                    continue;
                }
                String slipped = reference.substring(0, at) + slip + reference.substring(at + 1);
                assertThat(CreditorReference.isValid(slipped)).isEqualTo(slipped.equals(reference));
            }
        }
    }
}
