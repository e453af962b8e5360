package org.colophon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.colophon.accounts.credentials.PasswordHashing;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInHttpTest extends AccountsTest {

    @Autowired
    PasswordHashing hashing;

    @Test
    void signs_in_whatever_the_spelling_of_the_address() {
        Somebody somebody = somebody("Li Hua");
        Answer answer = signIn(visitor(), " " + somebody.email().toUpperCase(java.util.Locale.ROOT), Browser.PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/user/id")).isEqualTo(somebody.user().text());
    }

    @Test
    void changes_the_session_id_when_somebody_signs_in() {
        Somebody somebody = somebody("Li Hua");
        String before = somebody.browser().cookie("colophon-session");
        signIn(somebody.browser(), somebody.email(), Browser.PASSWORD);
        String after = somebody.browser().cookie("colophon-session");
        assertThat(after).isNotEmpty().isNotEqualTo(before);
        Browser stale = visitor().withCookie("colophon-session", before);
        assertThat(stale.get("/api/session").status()).isEqualTo(204);
    }

    @Test
    void ends_the_session_for_good() {
        Somebody somebody = somebody("Li Hua");
        String session = somebody.browser().cookie("colophon-session");
        assertThat(somebody.browser().delete("/api/session").status()).isEqualTo(204);
        assertThat(somebody.browser().get("/api/session").status()).isEqualTo(204);
        assertThat(visitor()
                        .withCookie("colophon-session", session)
                        .get("/api/session")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void says_nothing_of_who_has_an_account() {
        Somebody somebody = somebody("Li Hua");
        Answer wrongPassword = signIn(visitor(), somebody.email(), "not the right sentence");
        Answer unknownUser = signIn(visitor(), Browser.newEmail(), "not the right sentence");
        Answer noAddress = signIn(visitor(), "no address", "not the right sentence");
        assertThat(wrongPassword.status()).isEqualTo(401);
        assertThat(wrongPassword.code()).isEqualTo("credentials-wrong");
        assertThat(unknownUser.status()).isEqualTo(401);
        assertThat(unknownUser.body()).isEqualTo(wrongPassword.body());
        assertThat(noAddress.body()).isEqualTo(wrongPassword.body());
        assertThat(unknownUser.response().getHeaderNames())
                .containsExactlyInAnyOrderElementsOf(wrongPassword.response().getHeaderNames());
    }

    @Test
    void takes_one_hash_whether_there_is_an_account_or_not() {
        Somebody somebody = somebody("Li Hua");
        assertThat(hashesOf(somebody.email(), Browser.PASSWORD)).isOne();
        assertThat(hashesOf(somebody.email(), "not the right sentence")).isOne();
        assertThat(hashesOf(Browser.newEmail(), "not the right sentence")).isOne();
        assertThat(hashesOf("no address", "not the right sentence")).isOne();
    }

    @Test
    void refuses_somebody_locked_like_a_wrong_password_and_at_once() {
        Somebody somebody = somebody("Li Hua");
        database.sql("update accounts.user_account set disabled_at = now() where id = :id")
                .param("id", somebody.user().value())
                .update();
        assertThat(somebody.browser().get("/api/session").status()).isEqualTo(204);
        assertThat(signIn(visitor(), somebody.email(), Browser.PASSWORD).code()).isEqualTo("credentials-wrong");
    }

    @Test
    void stops_guessing_at_one_account_before_it_hashes() {
        Somebody somebody = somebody("Li Hua");
        Browser guesser = visitor().at("192.0.2.11");
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(guesser, somebody.email(), "guess number " + i + " of many")
                            .status())
                    .isEqualTo(401);
        }
        long before = hashing.made();
        Answer eleventh = signIn(guesser, somebody.email(), Browser.PASSWORD);
        assertThat(eleventh.status()).isEqualTo(429);
        assertThat(eleventh.code()).isEqualTo("attempts-exhausted");
        assertThat(eleventh.at("/detail")).containsPattern("Wait [0-9]+ seconds");
        assertThat(Integer.parseInt(eleventh.header("Retry-After"))).isBetween(1, 900);
        assertThat(hashing.made()).isEqualTo(before);
        assertThat(signIn(visitor().at("192.0.2.12"), somebody.email(), Browser.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void stops_guessing_at_an_account_that_does_not_exist_the_same_way() {
        String email = Browser.newEmail();
        Browser guesser = visitor().at("192.0.2.13");
        for (int i = 0; i < 10; i++) {
            signIn(guesser, email, "guess number " + i + " of many");
        }
        assertThat(signIn(guesser, email, "guess number 11 of many").status()).isEqualTo(429);
    }

    @Test
    void stops_one_address_that_tries_a_list_of_accounts() {
        String address = "192.0.2.14";
        count("sign-in/address/" + address, 100);
        assertThat(signIn(visitor().at(address), Browser.newEmail(), "one of a stolen list")
                        .status())
                .isEqualTo(429);
    }

    @Test
    void begins_anew_when_the_time_is_over() {
        String address = "192.0.2.15";
        count("sign-in/address/" + address, 500);
        database.sql("update accounts.attempt set since = now() - interval '16 minutes' where subject = :subject")
                .param("subject", "sign-in/address/" + address)
                .update();
        Somebody somebody = somebody("Li Hua");
        assertThat(signIn(visitor().at(address), somebody.email(), Browser.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void counts_good_sign_ins_for_nothing() {
        Somebody somebody = somebody("Li Hua");
        Browser browser = visitor().at("192.0.2.16");
        for (int i = 0; i < 12; i++) {
            assertThat(signIn(browser, somebody.email(), Browser.PASSWORD).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void wants_both_fields() {
        Answer answer = visitor().post("/api/session", Map.of("email", "a@example.org"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/password");
    }

    private void count(String subject, int tries) {
        database.sql("insert into accounts.attempt (subject, tries, since) values (:subject, :tries, now())")
                .param("subject", subject)
                .param("tries", tries)
                .update();
    }

    private long hashesOf(String email, String password) {
        long before = hashing.made();
        signIn(visitor().at("192.0.2.20"), email, password);
        return hashing.made() - before;
    }

    private static Answer signIn(Browser browser, String email, String password) {
        return browser.post("/api/session", Map.of("email", email, "password", password));
    }
}
