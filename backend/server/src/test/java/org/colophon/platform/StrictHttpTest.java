package org.colophon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What every address does with bad input, shown on those of the accounts. */
@SpringBootTest
@AutoConfigureMockMvc
class StrictHttpTest {

    private static final String PERSON = """
            {"name":"%s","email":"%s","password":"a sentence that is long enough"%s}""";

    @Autowired
    MockMvcTester http;

    private Browser browser;

    @BeforeEach
    void visit() {
        browser = new Browser(http);
    }

    @Test
    void refuses_a_field_that_it_does_not_know_and_names_it() {
        Answer answer = browser.postRaw("/api/people", PERSON.formatted("A", Browser.newEmail(), ",\"isAdmin\":true"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/isAdmin");
        assertThat(answer.at("/errors/0/code")).isEqualTo("unknown-field");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a field stated twice         | {\"email\":\"a@example.org\",\"email\":\"b@example.org\",\"password\":\"x\"}",
                "a number for a text          | {\"email\":5,\"password\":\"x\"}",
                "a list for an object         | []",
                "half a document              | {\"email\":\"a@exa",
                "two documents                | {\"email\":\"a@example.org\",\"password\":\"x\"}{}",
                "no document                  | ''",
                "nothing but depth            | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            })
    void refuses_json_that_says(String what, String json) {
        Answer answer = browser.postRaw("/api/session", json);

        assertThat(answer.status()).as(what).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("json-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void says_which_field_is_missing_in_a_sentence(String name) {
        Answer answer = browser.postRaw("/api/people", PERSON.formatted(name, Browser.newEmail(), ""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/name");
        assertThat(answer.at("/errors/0/detail")).isNotBlank().endsWith(".");
    }

    @Test
    void says_it_in_chinese_to_whoever_reads_chinese() {
        Answer answer = browser.with("Accept-Language", "zh-CN")
                .postRaw("/api/people", PERSON.formatted("", Browser.newEmail(), ""));

        assertThat(answer.at("/title")).isEqualTo("有内容需要修正");
        assertThat(answer.at("/errors/0/detail")).isEqualTo("请填写姓名或名称。");
    }

    @Test
    void keeps_names_in_any_script() {
        String name = "王小明 \uD83C\uDFA8 عمر";

        Answer answer = browser.signUp(name);

        assertThat(answer.at("/user/person/name")).isEqualTo(name);
    }

    @Test
    void refuses_what_is_too_large_before_reading_it() {
        assertThat(browser.postRaw("/api/session", " ".repeat((1 << 20) + 1)).status())
                .isEqualTo(413);
    }

    @Test
    void refuses_a_request_that_another_page_made() {
        assertThat(http.post()
                        .uri("/api/session")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("request-forged");
    }

    @Test
    void answers_an_address_that_does_not_exist_with_a_problem() {
        Answer answer = browser.get("/api/nothing/here");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
    }

    @Test
    void needs_a_key_for_what_must_not_happen_twice() {
        browser.signUp("Somebody");

        Answer answer = browser.post("/api/duties", Map.of("email", "a@example.org", "duty", "EXAMINER"));

        assertThat(answer.status()).isIn(400, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=ten", "limit=-1"})
    void pages_within_bounds(String query) {
        Answer answer = browser.get("/api/log/entries?" + query);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=%21%21", "cursor=bm90LWEtcG9zaXRpb24"})
    void refuses_a_cursor_it_did_not_give(String query) {
        assertThat(browser.get("/api/log/entries?" + query).code()).isEqualTo("cursor-unreadable");
    }

    @Test
    void tells_browsers_to_be_careful() {
        Answer answer = browser.get("/api/health");

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/register/works",
                "/api/applications",
                "/api/cases",
                "/api/orders",
                "/api/works",
                "/api/offers?mine=true",
                "/api/licences",
                "/api/inbox",
                "/api/accounts/statement?currency=CNY",
                "/api/log/entries"
            })
    void refuses_a_cursor_that_somebody_made_up(String list) {
        browser.signUp("Reader");
        String far = "+999999999-12-31T00:00:00Z\u001f00000000-0000-0000-0000-000000000000";
        for (String keys : List.of("nonsense", far)) {
            String cursor =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(keys.getBytes(StandardCharsets.UTF_8));
            Answer answer = browser.get(list + (list.contains("?") ? "&" : "?") + "cursor=" + cursor);
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("cursor-unreadable");
        }
    }
}
