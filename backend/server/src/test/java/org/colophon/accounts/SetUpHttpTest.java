package org.colophon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/** The first hours of a register, in their order: it can be founded only once. */
@TestPropertySource(properties = "colophon.testing.founded=false")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpHttpTest extends AccountsTest {

    private static final String TOKEN = "token-of-tests";
    private static final String OPERATOR = "operator@example.org";

    @Test
    @Order(1)
    void says_that_nothing_is_there_yet() {
        Answer state = visitor().get("/api/setup");
        assertThat(state.status()).isEqualTo(200);
        assertThat(state.json().get("founded").asBoolean()).isFalse();
        assertThat(state.json().get("registerName").isNull()).isTrue();
        assertThat(state.json().get("demo").asBoolean()).isFalse();
    }

    @Test
    @Order(2)
    void lets_nobody_sign_up_before() {
        Answer refused = visitor().signUp("Somebody");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("set-up-required");
    }

    @Test
    @Order(3)
    void refuses_whoever_has_not_read_the_console() {
        Answer refused = visitor().post("/api/setup", founding("token", "a guess"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("set-up-token-wrong");
        assertThat(users.count()).isZero();
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource({
        "registerName, '', /registerName",
        "publicAddress, not an address, /publicAddress",
        "publicAddress, ftp://register.example, /publicAddress",
        "timeZone, Asia/Nowhere, /timeZone",
        "numberPattern, no serial, /numberPattern"
    })
    void names_what_is_wrong_and_founds_nothing(String field, String value, String pointer) {
        Answer refused = visitor().post("/api/setup", founding(field, value));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(users.count()).isZero();
    }

    @Test
    @Order(5)
    void names_what_is_wrong_with_the_operator() {
        Map<String, String> operator = Map.of("name", "Op", "email", OPERATOR, "password", "short");
        Answer refused = visitor().post("/api/setup", founding("operator", operator));
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/operator/password");
    }

    @Test
    @Order(6)
    void founds_the_register_once_however_many_try() throws Exception {
        List<Browser> founders = List.of(visitor(), visitor(), visitor());
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Callable<Integer>> tries = founders.stream()
                    .<Callable<Integer>>map(
                            browser -> () -> browser.post("/api/setup", founding("registerName", "画印登记"))
                                    .status())
                    .toList();
            assertThat(threads.invokeAll(tries)).extracting(Future::get).containsOnlyOnce(201);
        }
        assertThat(users.count()).isOne();
        assertThat(visitor().get("/api/setup").at("/registerName")).isEqualTo("画印登记");
    }

    @Test
    @Order(7)
    void signs_the_first_operator_in_with_the_duty_on_record() {
        Browser operator = operator();
        Answer session = operator.get("/api/session");
        assertThat(session.at("/duties/0")).isEqualTo("OPERATOR");
        Answer entries = visitor().get("/api/log/entries?type=duty.granted");
        assertThat(entries.json().at("/items").size()).isOne();
        assertThat(entries.body()).contains("OPERATOR").doesNotContain(OPERATOR, session.at("/user/id"));
    }

    @Test
    @Order(8)
    void refuses_to_be_founded_again() {
        Answer refused = visitor().post("/api/setup", founding("token", TOKEN));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("already-founded");
    }

    @Test
    @Order(9)
    void keeps_its_last_operator() {
        Browser operator = operator();
        Answer refused = operator.newAct().delete("/api/duties/" + id(operator) + "/OPERATOR");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("last-operator-stays");
        assertThat(operator.get("/api/duties").status()).isEqualTo(200);
    }

    @Test
    @Order(10)
    void keeps_one_of_two_operators_who_revoke_each_other_at_once() throws Exception {
        Browser one = operator();
        Somebody second = somebody("Second");
        Browser two = second.browser();
        one.newAct().post("/api/duties", Map.of("email", second.email(), "duty", "OPERATOR"));
        String first = id(one);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> revokeSecond = () -> one.newAct()
                    .delete("/api/duties/" + second.user().text() + "/OPERATOR")
                    .status();
            Callable<Integer> revokeFirst = () ->
                    two.newAct().delete("/api/duties/" + first + "/OPERATOR").status();
            assertThat(threads.invokeAll(List.of(revokeSecond, revokeFirst)))
                    .extracting(Future::get)
                    .containsOnlyOnce(200);
        }
        assertThat(database.sql(
                                "select count(*) from accounts.duty_grant where duty = 'OPERATOR' and revoked_at is null")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private Browser operator() {
        Browser browser = visitor();
        browser.post("/api/session", Map.of("email", OPERATOR, "password", Browser.PASSWORD));
        return browser;
    }

    private static String id(Browser browser) {
        return browser.get("/api/session").at("/user/id");
    }

    private static Map<String, Object> founding(String field, Object value) {
        Map<String, Object> founding = new HashMap<>(Map.of(
                "token", TOKEN,
                "registerName", "Register",
                "publicAddress", "https://register.example/",
                "timeZone", "Asia/Shanghai",
                "numberPattern", "CN-{year}-{class}-{serial:8}{check}",
                "operator", Map.of("name", "运营", "email", OPERATOR, "password", Browser.PASSWORD)));
        founding.put(field, value);
        return founding;
    }
}
