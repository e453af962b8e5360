package org.colophon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a database cannot hold and an eye cannot see is refused in every field, and never an error of ours. */
class HostileTextHttpTest extends AccountsTest {

    private static final Map<String, Map<String, String>> REQUESTS = Map.of(
            "/api/people",
            Map.of("name", "A", "email", "a@example.org", "password", Browser.PASSWORD, "country", "CN"),
            "/api/session",
            Map.of("email", "a@example.org", "password", "a guess that is long"),
            "/api/email-confirmations",
            Map.of("token", "a"),
            "/api/organisations",
            Map.of("name", "A", "country", "CN", "kind", "STUDIO"),
            "/api/parties",
            Map.of("kind", "PERSON", "name", "A", "creditedName", "B", "nationality", "CN", "born", "1881"),
            "/api/duties",
            Map.of("email", "a@example.org", "duty", "EXAMINER"));

    /** Words out of a list, which no text reaches, and passwords, which may be anything that can be typed or pasted. */
    private static final Set<String> CODES = Set.of("kind", "duty");

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x"})
    void that_nobody_can_keep_is_refused_while_it_is_read(String hostile) {
        answers(hostile, Set.of(), (field, answer) -> {
            assertThat(answer.status()).as("%s: %s", field, answer.body()).isEqualTo(400);
            assertThat(answer.at("/errors/0/pointer")).endsWith(field);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u202e", "\\r\\nBcc: b@example.org"})
    void that_deceives_is_refused_wherever_it_would_be_shown(String hostile) {
        answers(
                hostile,
                Set.of("password"),
                (field, answer) -> assertThat(answer.status())
                        .as("%s: %s", field, answer.body())
                        .isBetween(400, 499));
    }

    private void answers(String hostile, Set<String> spared, BiConsumer<String, Answer> check) {
        Browser browser = operator("Operator").browser().at("192.0.2.77");
        REQUESTS.forEach((uri, fields) -> fields.keySet().stream()
                .filter(field -> !CODES.contains(field) && !spared.contains(field))
                .forEach(field -> check.accept(field, browser.newAct().postRaw(uri, body(fields, field, hostile)))));
    }

    @Test
    void is_refused_in_searches_and_cursors() {
        Browser browser = somebody("Li Hua").browser();
        for (String hostile : List.of("a\u0000", "ab\u202e")) {
            String encoded = URLEncoder.encode(hostile, StandardCharsets.UTF_8);
            assertThat(browser.get("/api/parties?query=" + encoded).status()).isEqualTo(422);
            String cursor = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((hostile + "\u001f" + "00000000-0000-0000-0000-000000000000")
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(browser.get("/api/parties?query=ab&cursor=" + cursor).status())
                    .isEqualTo(400);
        }
    }

    private static String body(Map<String, String> fields, String field, String hostile) {
        Map<String, String> written = new HashMap<>(fields);
        written.put(field, fields.get(field) + hostile);
        return written.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
