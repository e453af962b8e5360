package org.colophon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.colophon.accounts.credentials.AccountsSettings;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class SignUpHttpTest extends AccountsTest {

    @Autowired
    AccountsSettings settings;

    @Test
    void signs_a_person_up_and_in() {
        Browser browser = visitor();
        Answer answer = browser.signUp("李华", Browser.newEmail());
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("/user/person/name")).isEqualTo("李华");
        assertThat(answer.at("/user/person/kind")).isEqualTo("PERSON");
        assertThat(answer.at("/user/person/level")).isEqualTo("DECLARED");
        assertThat(answer.at("/actingFor/0/id")).isEqualTo(answer.at("/user/person/id"));
        assertThat(answer.json().at("/duties").isEmpty()).isTrue();
        assertThat(browser.get("/api/session").json()).isEqualTo(answer.json());
    }

    @Test
    void gives_the_session_to_a_cookie_that_no_script_reads() {
        Answer answer = visitor().signUp("Somebody");
        assertThat(answer.response().getHeaders("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("colophon-session="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void keeps_the_password_as_argon2id_with_the_current_parameters() {
        Somebody somebody = somebody("Somebody");
        String hash = database.sql("select password_hash from accounts.user_account where id = :id")
                .param("id", somebody.user().value())
                .query(String.class)
                .single();
        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void remembers_the_language_of_the_request() {
        Answer answer = visitor().with("Accept-Language", "zh-CN").signUp("李华");
        assertThat(answer.at("/user/language")).isEqualTo("zh-CN");
        assertThat(visitor().with("Accept-Language", "fr").signUp("Jean").at("/user/language"))
                .isEqualTo("en");
    }

    @Test
    void refuses_an_address_that_is_taken_in_whatever_spelling() {
        visitor().signUp("One", "Same.One@BÜCHER.example");
        Answer second = visitor().signUp("Two", "same.one@xn--bcher-kva.EXAMPLE");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("email-taken");
        assertThat(second.at("/errors/0/pointer")).isEqualTo("/email");
    }

    @Test
    void makes_one_user_of_many_requests_at_once() throws Exception {
        String email = Browser.newEmail();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            Callable<Integer> signUp = () -> visitor().signUp("Somebody", email).status();
            var answers = threads.invokeAll(
                    IntStream.range(0, 6).mapToObj(i -> signUp).toList());
            assertThat(answers).extracting(Future::get).containsOnly(201, 409).containsOnlyOnce(201);
        }
        assertThat(database.sql("select count(*) from accounts.user_account where email = :email")
                        .param("email", email)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "'', a@example.org, a sentence that is long enough, CN, /name, name-missing",
        "Somebody, not an address, a sentence that is long enough, CN, /email, email-invalid",
        "Somebody, a@example.org, short, CN, /password, password-too-short",
        "Somebody, a@example.org, passwordpassword, CN, /password, password-common",
        "Somebody, a@example.org, a sentence that is long enough, China, /country, country-unknown"
    })
    void names_the_field_that_is_wrong(
            String name, String email, String password, String country, String pointer, String code) {
        Answer answer = visitor()
                .post("/api/people", Map.of("name", name, "email", email, "password", password, "country", country));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/code")).isEqualTo(code);
        assertThat(answer.at("/errors/0/detail")).isNotEmpty().doesNotContain("{");
    }

    @Test
    void says_what_is_wrong_in_chinese_too() {
        Answer answer = visitor()
                .with("Accept-Language", "zh-CN")
                .post("/api/people", Map.of("name", "李华", "email", "a@example.org", "password", "short"));
        assertThat(answer.at("/errors/0/detail")).isEqualTo("至少 12 个字符；一句短句便于记忆。");
    }

    @Test
    void says_which_fields_are_missing() {
        Answer answer = visitor().post("/api/people", Map.of("name", "Somebody"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.get("pointer").asString()))
                .containsExactlyInAnyOrder("/email", "/password");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"A\",\"email\":\"a@example.org\",\"password\":\"a sentence that is long\",\"duty\":\"OPERATOR\"}",
                "{\"name\":\"A\",\"name\":\"B\",\"email\":\"a@example.org\",\"password\":\"a sentence that is long\"}",
                "{\"name\":5,\"email\":\"a@example.org\",\"password\":\"a sentence that is long\"}",
                "{\"name\":\"A\","
            })
    void refuses_json_that_says_anything_else(String body) {
        Answer answer = visitor().postRaw("/api/people", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("json-unreadable");
    }

    @Test
    void refuses_a_request_that_another_site_made() {
        Browser browser = visitor();
        browser.get("/api/setup");
        browser.withCookie("XSRF-TOKEN", "");
        Answer answer = browser.signUp("Somebody");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("request-forged");
    }

    @Test
    void bounds_how_many_sign_up_from_one_address() {
        String address = "192.0.2.201";
        database.sql("insert into accounts.attempt (subject, tries, since) values (:subject, :tries, now())")
                .param("subject", "sign-up/address/" + address)
                .param("tries", settings.signUpsPerHour())
                .update();
        Answer answer = visitor().at(address).signUp("One too many");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("attempts-exhausted");
    }
}
