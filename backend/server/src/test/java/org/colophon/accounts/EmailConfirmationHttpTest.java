package org.colophon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.accounts.credentials.EmailConfirmationLetters;
import org.colophon.accounts.credentials.EmailTokens;
import org.colophon.testing.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class EmailConfirmationHttpTest extends AccountsTest {

    @Autowired
    EmailConfirmationLetters letters;

    @Autowired
    EmailTokens tokens;

    @Test
    void is_a_link_that_only_the_mailboxs_owner_can_follow(CapturedOutput mail) {
        Somebody somebody = somebody("Li Hua");
        letters.deliver(UUID.randomUUID(), somebody.user().value(), Map.of());
        assertThat(confirm(tokenIn(mail, somebody)).status()).isEqualTo(204);
        Answer session = somebody.browser().get("/api/session");
        assertThat(session.at("/user/person/level")).isEqualTo("EMAIL_CONFIRMED");
        assertThat(session.json().at("/user/emailConfirmed").asBoolean()).isTrue();
    }

    @Test
    void happens_once() {
        Somebody somebody = somebody("Li Hua");
        String token = tokens.issue(somebody.user(), somebody.email());
        assertThat(confirm(token).status()).isEqualTo(204);
        Answer again = confirm(token);
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.code()).isEqualTo("email-token-refused");
    }

    @Test
    void is_refused_to_whoever_makes_a_token_up() {
        assertThat(confirm("made-up").status()).isEqualTo(410);
        assertThat(visitor().post("/api/email-confirmations", Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void runs_out() {
        Somebody somebody = somebody("Li Hua");
        String token = tokens.issue(somebody.user(), somebody.email());
        database.sql("update accounts.email_token set expires_at = now() where user_id = :user")
                .param("user", somebody.user().value())
                .update();
        assertThat(confirm(token).status()).isEqualTo(410);
    }

    @Test
    void does_not_count_for_an_address_that_was_changed_since() {
        Somebody somebody = somebody("Li Hua");
        assertThat(confirm(tokens.issue(somebody.user(), "former@example.org")).status())
                .isEqualTo(410);
    }

    @Test
    void keeps_no_token_that_a_reader_of_the_table_could_use() {
        Somebody somebody = somebody("Li Hua");
        String token = tokens.issue(somebody.user(), somebody.email());
        assertThat(database.sql("select encode(digest, 'escape') from accounts.email_token where user_id = :user")
                        .param("user", somebody.user().value())
                        .query(String.class)
                        .list())
                .noneMatch(stored -> stored.contains(token));
    }

    @Test
    void can_be_asked_for_again_a_few_times() {
        Somebody somebody = somebody("Li Hua");
        for (int i = 0; i < 5; i++) {
            assertThat(somebody.browser()
                            .post("/api/me/email-confirmation-letters")
                            .status())
                    .isEqualTo(202);
        }
        assertThat(somebody.browser().post("/api/me/email-confirmation-letters").status())
                .isEqualTo(429);
        assertThat(visitor().post("/api/me/email-confirmation-letters").status())
                .isEqualTo(401);
    }

    private Answer confirm(String token) {
        return visitor().post("/api/email-confirmations", Map.of("token", token));
    }

    private static String tokenIn(CapturedOutput mail, Somebody somebody) {
        Matcher link = Pattern.compile("Mail to " + Pattern.quote(somebody.email())
                        + ": Please confirm.*http://localhost:8080/confirm-email\\?token=([\\w-]+)")
                .matcher(mail.getOut());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
