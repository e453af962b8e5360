package org.colophon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.accounts.credentials.EmailProofAtOnce;
import org.junit.jupiter.api.Test;

class EmailProofAtOnceTest extends AccountsTest {

    @Test
    void takes_the_people_of_the_demo_at_their_word() {
        Somebody somebody = somebody("Made Up");
        transaction.executeWithoutResult(status -> new EmailProofAtOnce(parties, clock)
                .ask(users.findById(somebody.user().value()).orElseThrow()));
        assertThat(somebody.browser().get("/api/session").at("/user/person/level"))
                .isEqualTo("EMAIL_CONFIRMED");
    }
}
