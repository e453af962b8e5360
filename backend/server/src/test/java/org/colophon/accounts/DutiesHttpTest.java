package org.colophon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.colophon.platform.Duty;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DutiesHttpTest extends AccountsTest {

    @Autowired
    DutyHolders holders;

    @Test
    void are_granted_each_for_itself_and_on_record() {
        Somebody operator = operator("Operator");
        Somebody somebody = somebody("Examiner");
        Answer granted = grant(operator, somebody, "EXAMINER");
        assertThat(granted.status()).isEqualTo(200);
        assertThat(granted.at("/result/user")).isEqualTo(somebody.user().text());
        assertThat(granted.at("/receipt/entries/0/type")).isEqualTo("duty.granted");
        assertThat(granted.at("/receipt/entries/0/proof")).startsWith("c2sp.org/tlog-proof@v1");
        assertThat(somebody.browser().get("/api/session").json().at("/duties").size())
                .isOne();
        assertThat(holders.usersWith(Duty.EXAMINER)).contains(somebody.user());
        assertThat(holders.partiesWith(Duty.EXAMINER)).extracting("value").contains(somebody.person());
        assertThat(holders.usersWith(Duty.ADJUDICATOR)).doesNotContain(somebody.user());
    }

    @Test
    void stand_in_the_log_without_personal_data() {
        Somebody operator = operator("Operator");
        Somebody somebody = somebody("Examiner");
        String position = grant(operator, somebody, "TREASURER").at("/receipt/entries/0/position");
        String entry = visitor().get("/api/log/entries/" + position).body();
        assertThat(entry)
                .contains("duty.granted", "TREASURER")
                .doesNotContain(
                        somebody.email(),
                        somebody.user().text(),
                        somebody.person().toString(),
                        operator.email(),
                        operator.user().text());
    }

    @Test
    void end_at_the_very_next_request() {
        Somebody operator = operator("Operator");
        Somebody second = operator("Second");
        assertThat(second.browser().get("/api/duties").status()).isEqualTo(200);
        Answer revoked = revoke(operator, second, "OPERATOR");
        assertThat(revoked.at("/receipt/entries/0/type")).isEqualTo("duty.revoked");
        assertThat(second.browser().get("/api/duties").status()).isEqualTo(403);
        assertThat(second.browser().get("/api/session").json().at("/duties").isEmpty())
                .isTrue();
    }

    @Test
    void are_not_exercised_by_somebody_locked() {
        Somebody operator = operator("Operator");
        Somebody somebody = somebody("Examiner");
        grant(operator, somebody, "EXAMINER");
        database.sql("update accounts.user_account set disabled_at = now() where id = :id")
                .param("id", somebody.user().value())
                .update();
        assertThat(holders.usersWith(Duty.EXAMINER)).doesNotContain(somebody.user());
        assertThat(holders.partiesWith(Duty.EXAMINER)).extracting("value").doesNotContain(somebody.person());
    }

    @Test
    void can_be_granted_again() {
        Somebody operator = operator("Operator");
        Somebody somebody = somebody("Examiner");
        grant(operator, somebody, "EXAMINER");
        revoke(operator, somebody, "EXAMINER");
        assertThat(grant(operator, somebody, "EXAMINER").status()).isEqualTo(200);
    }

    @Test
    void are_granted_once_for_one_key() {
        Somebody operator = operator("Operator");
        Somebody somebody = somebody("Examiner");
        Browser browser = operator.browser().newAct();
        Map<String, String> body = Map.of("email", somebody.email(), "duty", "EXAMINER");
        Answer first = browser.post("/api/duties", body);
        Answer again = browser.post("/api/duties", body);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/receipt/acts/0")).isEqualTo(first.at("/receipt/acts/0"));
        Answer other = browser.post("/api/duties", Map.of("email", somebody.email(), "duty", "TREASURER"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void want_an_idempotency_key() {
        Somebody operator = operator("Operator");
        Answer answer = operator.browser()
                .without("Idempotency-Key")
                .post("/api/duties", Map.of("email", operator.email(), "duty", "EXAMINER"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("idempotency-key-missing");
    }

    @Test
    void are_the_operators_to_give() {
        Somebody somebody = somebody("Somebody");
        for (Browser browser : new Browser[] {somebody.browser()}) {
            assertThat(browser.get("/api/duties").status()).isEqualTo(403);
            assertThat(grant(somebody, somebody, "OPERATOR").status()).isEqualTo(403);
            assertThat(revoke(somebody, somebody, "OPERATOR").status()).isEqualTo(403);
        }
        assertThat(visitor().get("/api/duties").status()).isEqualTo(401);
        assertThat(visitor()
                        .newAct()
                        .post("/api/duties", Map.of("email", somebody.email(), "duty", "OPERATOR"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void are_refused_with_what_stands_in_the_way() {
        Somebody operator = operator("Operator");
        Somebody somebody = somebody("Somebody");
        Answer unknown = operator.browser()
                .newAct()
                .post("/api/duties", Map.of("email", Browser.newEmail(), "duty", "EXAMINER"));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("user-unknown");
        assertThat(revoke(operator, somebody, "EXAMINER").code()).isEqualTo("duty-not-held");
        grant(operator, somebody, "EXAMINER");
        Answer held = grant(operator, somebody, "EXAMINER");
        assertThat(held.status()).isEqualTo(409);
        assertThat(held.code()).isEqualTo("duty-held-already");
        assertThat(grant(operator, somebody, "EMPEROR").status()).isEqualTo(400);
        assertThat(operator.browser()
                        .newAct()
                        .delete("/api/duties/" + UUID.randomUUID() + "/EMPEROR")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void are_listed_by_user() {
        Somebody operator = operator("Operator");
        grant(operator, operator, "EXAMINER");
        String cursor = "";
        int found = 0;
        do {
            Answer page = operator.browser().get("/api/duties?limit=2" + cursor);
            assertThat(page.json().at("/items").size()).isLessThanOrEqualTo(2);
            found += (int) page.json()
                    .at("/items")
                    .valueStream()
                    .filter(holder ->
                            holder.at("/user").asString().equals(operator.user().text()))
                    .filter(holder -> holder.at("/duties").size() == 2)
                    .count();
            cursor = page.json().get("next").isNull() ? "" : "&cursor=" + page.at("/next");
        } while (!cursor.isEmpty());
        assertThat(found).isOne();
    }

    private static Answer grant(Somebody by, Somebody to, String duty) {
        return by.browser().newAct().post("/api/duties", Map.of("email", to.email(), "duty", duty));
    }

    private static Answer revoke(Somebody by, Somebody from, String duty) {
        return by.browser().newAct().delete("/api/duties/" + from.user().text() + "/" + duty);
    }
}
