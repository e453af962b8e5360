package org.colophon.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.testing.StatementCounter.statementsOf;
import static org.colophon.trading.Market.share;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.OfferView;
import org.colophon.platform.Duty;
import org.colophon.testing.Browser.Answer;
import org.colophon.testing.StatementCounter;
import org.colophon.trading.Market;
import org.colophon.trading.Market.Somebody;
import org.colophon.trading.Workshop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({Workshop.class, Market.class, StatementCounter.class})
class DisputesHttpTest {

    @Autowired
    Market market;

    private Somebody respondent;
    private Somebody complainant;
    private Somebody buyer;
    private Somebody adjudicator;
    private WorkId work;
    private OfferView offer;

    @BeforeEach
    void a_work_on_offer() {
        respondent = market.somebody("Respondent");
        complainant = market.somebody("Complainant");
        buyer = market.somebody("Buyer");
        adjudicator = market.somebody("Adjudicator", Duty.ADJUDICATOR);
        work = market.work(share(respondent, "1"));
        offer = market.offer(respondent, work, 10_000);
    }

    @Test
    void holds_what_is_disputed_and_frees_it_when_the_case_is_dismissed() {
        Answer filed = file(null);
        assertThat(filed.status()).as(filed.body()).isEqualTo(200);
        assertThat(filed.at("/result/state")).isEqualTo("NOTIFIED");
        assertThat(types(filed)).contains("hold.placed", "case.opened");
        assertThat(market.order(buyer, offer, "10000").code()).isEqualTo("offer-not-open");
        String path = "/api/cases/" + filed.at("/result/id");

        Answer answered = respondent.post(path + "/answer", Map.of("text", "It is mine: 原稿在此"));
        assertThat(answered.at("/result/state")).isEqualTo("ANSWERED");
        Answer ruled = adjudicator.post(path + "/ruling", Map.of("decision", "DISMISS", "reasons", "Not shown."));
        assertThat(ruled.status()).as(ruled.body()).isEqualTo(200);
        assertThat(types(ruled)).contains("case.ruled", "hold.lifted");
        assertThat(market.order(buyer, offer, "10000").status()).isEqualTo(200);
        assertThat(buyer.get("/api/works/" + work + "/cases").at("/0/decision")).isEqualTo("DISMISS");
    }

    @Test
    void reassigns_a_share_and_refunds_an_order_in_one_act_when_the_case_is_upheld() {
        String order = market.order(buyer, offer, "10000").at("/result/id");
        assertThat(market.pay(buyer, order).at("/result/state")).isEqualTo("SETTLED");
        Answer filed = file(order);
        assertThat(filed.status()).as(filed.body()).isEqualTo(200);
        assertThat(buyer.post("/api/orders/" + order + "/delivery-acceptance").code())
                .isEqualTo("order-under-dispute");
        String path = "/api/cases/" + filed.at("/result/id");
        respondent.post(path + "/answer", Map.of("text", "It is mine."));
        assertThat(adjudicator.get(path).at("/ordersInEscrow/0")).isEqualTo(order);

        Answer ruled = adjudicator.post(path + "/ruling", upheld(order));
        assertThat(ruled.status()).as(ruled.body()).isEqualTo(200);
        assertThat(types(ruled)).contains("case.ruled", "title.assigned", "order.refunded", "hold.lifted");
        assertThat(buyer.get("/api/orders/" + order).at("/state")).isEqualTo("REFUNDED");
        assertThat(buyer.get("/api/accounts/statement?currency=CNY").body()).contains("refund");
        assertThat(complainant.get(path).at("/remedies/0/kind")).isEqualTo("REASSIGN_SHARE");
        assertThat(complainant.get(path).at("/remedies/1/order")).isEqualTo(order);
    }

    @Test
    void is_decided_by_adjudicators_who_are_no_party() {
        Somebody partial = market.somebody("Partial", Duty.ADJUDICATOR);
        Answer filed = partial.post("/api/cases", complaint(null));
        String path = "/api/cases/" + filed.at("/result/id");
        respondent.post(path + "/answer", Map.of("text", "It is mine."));
        Map<String, String> dismissal = Map.of("decision", "DISMISS", "reasons", "Not shown.");
        assertThat(complainant.post(path + "/ruling", dismissal).status()).isEqualTo(403);
        Answer own = partial.post(path + "/ruling", dismissal);
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.code()).isEqualTo("judge-is-party");
        assertThat(adjudicator.post(path + "/ruling", dismissal).status()).isEqualTo(200);
    }

    @Test
    void is_seen_by_its_sides_and_adjudicators_and_nobody_else() {
        String path = "/api/cases/" + file(null).at("/result/id");
        assertThat(respondent.get(path).at("/claim")).isEqualTo("I made it.");
        assertThat(respondent
                        .get("/api/cases?as=respondent")
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(complainant
                        .get("/api/cases?as=complainant&state=notified")
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(complainant.get("/api/cases?as=adjudicator").status()).isEqualTo(403);
        assertThat(adjudicator.get("/api/cases?as=adjudicator").status()).isEqualTo(200);
        assertThat(buyer.get(path).status()).isEqualTo(404);
        assertThat(complainant.post(path + "/answer", Map.of("text", "?")).status())
                .isEqualTo(403);
        assertThat(respondent.get("/api/inbox").body()).contains("case.opened");
    }

    @Test
    void takes_evidence_from_its_sides_and_nobody_else_while_it_is_open() {
        String dispute = file(null).at("/result/id");
        assertThat(complainant.browser().beginUpload(dispute).status()).isEqualTo(201);
        assertThat(respondent.browser().beginUpload(dispute).status()).isEqualTo(201);
        assertThat(buyer.browser().beginUpload(dispute).code()).isEqualTo("upload-not-yours");
        complainant.post("/api/cases/" + dispute + "/withdrawal");
        assertThat(complainant.browser().beginUpload(dispute).status()).isEqualTo(403);
    }

    @Test
    void are_listed_in_as_many_statements_however_many_they_are_and_counted() {
        file(null);
        int few = statementsOf(() -> respondent.get("/api/cases?as=respondent"));
        int fewOfTheWork = statementsOf(() -> buyer.get("/api/works/" + work + "/cases"));
        int before = Integer.parseInt(
                adjudicator.get("/api/cases/count?state=NOTIFIED").at("/count"));
        for (int i = 0; i < 5; i++) {
            market.somebody("Complainant " + i).post("/api/cases", complaint(null));
        }
        assertThat(statementsOf(() -> respondent.get("/api/cases?as=respondent")))
                .isEqualTo(few);
        assertThat(statementsOf(() -> buyer.get("/api/works/" + work + "/cases")))
                .isEqualTo(fewOfTheWork);
        assertThat(respondent
                        .get("/api/cases?as=respondent")
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(6);
        Answer count = adjudicator.get("/api/cases/count?state=notified");
        assertThat(count.at("/count")).isEqualTo(String.valueOf(before + 5));
        assertThat(count.at("/more")).isEqualTo("false");
        assertThat(respondent.get("/api/cases/count?state=notified").status()).isEqualTo(403);
    }

    @Test
    void names_the_field_of_a_remedy_that_is_incomplete() {
        String path = "/api/cases/" + file(null).at("/result/id");
        respondent.post(path + "/answer", Map.of("text", "It is mine."));
        Answer answer = adjudicator.post(
                path + "/ruling",
                Map.of(
                        "decision", "UPHOLD",
                        "reasons", "Shown.",
                        "remedies", List.of(Map.of("kind", "REFUND_ORDER"))));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/remedies/0/order");
    }

    private Answer file(@Nullable String order) {
        return complainant.post("/api/cases", complaint(order));
    }

    private Map<String, Object> complaint(@Nullable String order) {
        Map<String, Object> complaint = new HashMap<>(Map.of(
                "work", work.text(),
                "ground", "NOT_THE_OWNER",
                "claim", "I made it.",
                "standing", "I am its author.",
                "rights", List.of("REPRODUCTION", "DISTRIBUTION"),
                "territory", "WORLD",
                "respondent", respondent.party().text()));
        complaint.put("order", order);
        return complaint;
    }

    private Map<String, Object> upheld(String order) {
        return Map.of(
                "decision",
                "UPHOLD",
                "reasons",
                "Shown by the manuscript.",
                "remedies",
                List.of(
                        Map.of(
                                "kind",
                                "REASSIGN_SHARE",
                                "from",
                                respondent.party().text(),
                                "to",
                                complainant.party().text(),
                                "share",
                                "1/2",
                                "rights",
                                List.of("REPRODUCTION", "DISTRIBUTION"),
                                "territory",
                                "WORLD"),
                        Map.of("kind", "REFUND_ORDER", "order", order)));
    }

    private static List<String> types(Answer recorded) {
        return recorded.json()
                .at("/receipt/entries")
                .valueStream()
                .map(entry -> entry.at("/type").asString())
                .toList();
    }
}
