package org.colophon.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.colophon.testing.StatementCounter.statementsOf;
import static org.colophon.trading.Market.cny;
import static org.colophon.trading.Market.share;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.OfferView;
import org.colophon.platform.Duty;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.colophon.testing.StatementCounter;
import org.colophon.trading.Market.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@TestPropertySource(
        properties = {"colophon.payments.bank.account=CN00 1234", "colophon.payments.bank.name=Bank of Tests"})
@Import({Workshop.class, Market.class, StatementCounter.class})
class OrdersHttpTest {

    @Autowired
    Market market;

    private Somebody seller;
    private Somebody buyer;
    private WorkId work;
    private OfferView offer;

    @BeforeEach
    void a_work_on_offer() {
        seller = market.somebody("Seller");
        buyer = market.somebody("Buyer");
        work = market.work(share(seller, "1"));
        offer = market.offer(seller, work, 120_000);
    }

    @Test
    void lets_a_buyer_license_and_pays_the_seller() {
        Answer placed = market.order(buyer, offer, "120000");
        assertThat(placed.status()).as(placed.body()).isEqualTo(200);
        assertThat(placed.at("/receipt/entries/0/type")).isEqualTo("order.placed");
        assertThat(placed.at("/receipt/entries/0/proof")).startsWith("c2sp.org/tlog-proof@v1");
        String order = placed.at("/result/id");

        Answer paid = market.pay(buyer, order);
        assertThat(paid.status()).as(paid.body()).isEqualTo(200);
        assertThat(paid.at("/result/state")).isEqualTo("SETTLED");
        assertThat(paid.at("/result/amount/amount")).isEqualTo("120000");

        Answer page = buyer.get("/api/orders/" + order);
        assertThat(page.at("/state")).isEqualTo("PAID");
        assertThat(page.at("/licenceNumber")).isNotEmpty();
        assertThat(page.at("/split/fee/amount")).isEqualTo("6000");
        assertThat(page.at("/split/payees/0/amount/amount")).isEqualTo("114000");

        Answer accepted = buyer.post("/api/orders/" + order + "/delivery-acceptance");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(accepted.at("/result/state")).isEqualTo("COMPLETED");
        Answer statement = seller.get("/api/accounts/statement?currency=CNY");
        assertThat(statement.at("/balance/amount")).isEqualTo("114000");
        assertThat(statement.at("/items/0/kind")).isEqualTo("release");
        assertThat(logged(work))
                .contains(
                        "offer.published",
                        "order.placed",
                        "payment.started",
                        "order.paid",
                        "licence.granted",
                        "escrow.released",
                        "order.completed");
    }

    @Test
    void moves_title_at_a_price_by_consent_of_both_sides() {
        Answer proposed = seller.post(
                "/api/transfers",
                Map.of(
                        "work", work.text(),
                        "buyer", buyer.party().text(),
                        "rights", List.of("REPRODUCTION"),
                        "territory", "WORLD",
                        "share", "1/2",
                        "price", cny("50000")));
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(200);
        String order = proposed.at("/result/id");
        assertThat(market.pay(buyer, order).code()).isEqualTo("order-state");
        assertThat(seller.post("/api/orders/" + order + "/acceptance").status()).isEqualTo(403);
        assertThat(buyer.post("/api/orders/" + order + "/acceptance").at("/result/state"))
                .isEqualTo("ACCEPTED");
        assertThat(market.pay(buyer, order).status()).isEqualTo(200);
        assertThat(buyer.get("/api/orders/" + order).at("/state")).isEqualTo("COMPLETED");
        assertThat(seller.get("/api/accounts/statement?currency=CNY").at("/balance/amount"))
                .isEqualTo("47500");
        assertThat(logged(work)).contains("order.accepted", "title.assigned", "order.completed");
    }

    @Test
    void takes_a_bank_transfer_when_a_treasurer_who_is_no_side_confirms_it() {
        Somebody treasurer = market.somebody("Treasurer", Duty.TREASURER);
        Somebody paying = market.somebody("Paying treasurer", Duty.TREASURER);
        String order = market.order(paying, offer, "120000").at("/result/id");
        Answer waiting = paying.post("/api/orders/" + order + "/payment", Map.of("method", "BANK_TRANSFER"));
        assertThat(waiting.at("/result/state")).isEqualTo("WAITING");
        assertThat(waiting.at("/result/instructions/account")).isEqualTo("CN00 1234");
        assertThat(waiting.at("/result/reference")).startsWith("RF");
        String confirmation = "/api/payments/" + waiting.at("/result/id") + "/confirmation";

        assertThat(buyer.post(confirmation, received("120000")).status()).isEqualTo(403);
        Answer own = paying.post(confirmation, received("120000"));
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.code()).isEqualTo("confirmation-by-a-party");
        Answer other = treasurer.post(confirmation, received("119999"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("/errors/0/pointer")).isEqualTo("/amount");
        assertThat(treasurer.get("/api/payments?state=waiting").body()).contains(waiting.at("/result/reference"));

        Answer confirmed = treasurer.post(confirmation, received("120000"));
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(confirmed.at("/receipt/entries/0/type")).isEqualTo("payment.confirmed");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> paying.get("/api/orders/" + order).at("/state").equals("PAID"));
        assertThat(treasurer.post(confirmation, received("120000")).code()).isEqualTo("payment-not-waiting");
    }

    @Test
    void acts_once_when_the_same_request_comes_fifty_times_at_once() throws Exception {
        Map<String, Object> body = Map.of("offer", offer.id().text(), "version", 1, "seenPrice", cny("120000"));
        String key = UUID.randomUUID().toString();
        Set<String> results = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Callable<Answer>> requests = IntStream.range(0, 50)
                    .<Callable<Answer>>mapToObj(i ->
                            () -> buyer.browser().with("Idempotency-Key", key).post("/api/orders", body))
                    .toList();
            for (Future<Answer> answer : threads.invokeAll(requests)) {
                if (answer.get().status() != 409) {
                    assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(200);
                    results.add(answer.get().at("/result/id"));
                }
            }
        }
        assertThat(results).hasSize(1);
        assertThat(buyer.get("/api/orders?as=buyer").json().at("/items").size()).isEqualTo(1);
        Answer other = buyer.browser()
                .with("Idempotency-Key", key)
                .post("/api/orders", Map.of("offer", offer.id().text(), "version", 2, "seenPrice", cny("120000")));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void pays_once_when_the_button_is_pressed_many_times() throws Exception {
        String order = market.order(buyer, offer, "120000").at("/result/id");
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> taps = IntStream.range(0, 16)
                    .<Callable<Integer>>mapToObj(i -> () -> buyer.browser()
                            .with("Idempotency-Key", UUID.randomUUID().toString())
                            .post(
                                    "/api/orders/" + order + "/payment",
                                    Map.of("method", "SIMULATED_CARD", "card", Market.GOOD_CARD))
                            .status())
                    .toList();
            for (Future<Integer> status : threads.invokeAll(taps)) {
                assertThat(status.get()).isIn(200, 409);
            }
        }
        assertThat(buyer.get("/api/orders/" + order).at("/state")).isEqualTo("PAID");
        assertThat(buyer.get("/api/accounts/statement?currency=CNY").at("/balance/amount"))
                .isEqualTo("0");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "another price|{\"currency\":\"CNY\",\"amount\":\"1\"}",
                "nothing|{\"currency\":\"CNY\",\"amount\":\"0\"}",
                "less than nothing|{\"currency\":\"CNY\",\"amount\":\"-120000\"}",
                "a fraction|{\"currency\":\"CNY\",\"amount\":\"120000.0\"}",
                "a number|{\"currency\":\"CNY\",\"amount\":120000}",
                "a fraction as a number|{\"currency\":\"CNY\",\"amount\":1.9}",
                "an exponent|{\"currency\":\"CNY\",\"amount\":\"12e4\"}",
                "leading zeros|{\"currency\":\"CNY\",\"amount\":\"0120000\"}",
                "blanks|{\"currency\":\"CNY\",\"amount\":\" 120000\"}",
                "too large|{\"currency\":\"CNY\",\"amount\":\"99999999999999999999\"}",
                "another currency|{\"currency\":\"EUR\",\"amount\":\"120000\"}",
                "no currency|{\"amount\":\"120000\"}",
                "no such currency|{\"currency\":\"XYZ\",\"amount\":\"120000\"}",
                "an amount stated twice|{\"currency\":\"CNY\",\"amount\":\"120000\",\"amount\":\"1\"}",
                "an unknown field|{\"currency\":\"CNY\",\"amount\":\"120000\",\"discount\":\"9\"}",
                "a text|\"120000\"",
                "null|null"
            })
    void takes_no_price_but_the_offers(String what, String price) {
        Answer answer = buyer.browser()
                .newAct()
                .postRaw(
                        "/api/orders",
                        "{\"offer\":\"%s\",\"version\":1,\"seenPrice\":%s}"
                                .formatted(offer.id().text(), price));
        assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
        assertThat(buyer.get("/api/orders").json().at("/items").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"offer\":\"%s\",\"version\":1.5,\"seenPrice\":%s}",
                "{\"offer\":\"%s\",\"version\":\"1\",\"seenPrice\":%s}",
                "{\"offer\":\"%s\",\"version\":0,\"seenPrice\":%s}",
                "{\"offer\":\"%s\",\"version\":-1,\"seenPrice\":%s}",
                "{\"offer\":\"%s\",\"version\":2,\"seenPrice\":%s}",
                "{\"offer\":\"%s\",\"version\":1,\"seenPrice\":%s,\"price\":\"1\"}",
                "{\"offer\":\"%s\",\"offer\":\"%1$s\",\"version\":1,\"seenPrice\":%s}"
            })
    void takes_no_order_of_another_form(String form) {
        String json = form.formatted(offer.id().text(), "{\"currency\":\"CNY\",\"amount\":\"120000\"}");
        Answer answer = buyer.browser().newAct().postRaw("/api/orders", json);
        assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
        assertThat(buyer.get("/api/orders").json().at("/items").size()).isZero();
    }

    @Test
    void says_that_the_price_changed_between_seeing_and_buying() {
        market.revise(offer, seller, 130_000);
        Answer answer = market.order(buyer, offer, "120000");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("offer-not-open");
    }

    @Test
    void shows_an_order_to_its_sides_and_to_nobody_else() {
        String order = market.order(buyer, offer, "120000").at("/result/id");
        assertThat(seller.get("/api/orders/" + order).status()).isEqualTo(200);
        assertThat(seller.get("/api/orders?as=seller").at("/items/0/id")).isEqualTo(order);
        Somebody stranger = market.somebody("Stranger");
        assertThat(stranger.get("/api/orders/" + order).status()).isEqualTo(404);
        assertThat(stranger.post("/api/orders/" + order + "/cancellation").status())
                .isEqualTo(404);
        assertThat(seller.post("/api/orders/" + order + "/delivery-acceptance").status())
                .isEqualTo(403);
    }

    @Test
    void are_listed_by_state_and_in_as_many_statements_however_many_they_are() {
        market.order(buyer, offer, "120000");
        int few = statementsOf(() -> buyer.get("/api/orders?as=buyer"));
        String paid = market.order(buyer, market.offer(seller, market.work(share(seller, "1")), 1_000), "1000")
                .at("/result/id");
        market.pay(buyer, paid);
        for (int i = 0; i < 5; i++) {
            WorkId another = market.work(share(seller, "1"));
            market.order(buyer, market.offer(seller, another, 1_000), "1000");
        }
        assertThat(statementsOf(() -> buyer.get("/api/orders?as=buyer"))).isEqualTo(few);
        assertThat(size(buyer.get("/api/orders?as=buyer"))).isEqualTo(7);
        assertThat(size(buyer.get("/api/orders?as=buyer&state=placed"))).isEqualTo(6);
        Answer inEscrow = seller.get("/api/orders?as=seller&state=PAID");
        assertThat(size(inEscrow)).isEqualTo(1);
        assertThat(inEscrow.at("/items/0/id")).isEqualTo(paid);
        assertThat(size(buyer.get("/api/orders?as=co-owner&state=PAID"))).isZero();
        assertThat(buyer.get("/api/orders?state=lost").status()).isEqualTo(400);
    }

    private static int size(Answer list) {
        return list.json().at("/items").size();
    }

    @Test
    void tells_both_sides_how_an_order_goes_on() {
        String order = market.order(buyer, offer, "120000").at("/result/id");
        market.pay(buyer, order);
        assertThat(seller.get("/api/inbox").body()).contains("order.placed", "order.paid");
        assertThat(buyer.get("/api/inbox").body()).contains("order.paid", "licence.granted");
    }

    @Test
    void lists_how_one_can_pay() {
        assertThat(buyer.get("/api/payment-methods").body()).contains("SIMULATED_CARD", "BANK_TRANSFER");
    }

    private static Map<String, Object> received(String amount) {
        return Map.of("receivedOn", "2026-01-02", "amount", cny(amount));
    }

    /** The payment's own entries follow it; the log is read until they are there. */
    private List<String> logged(WorkId about) {
        Browser visitor = market.somebody("Reader").browser();
        await().atMost(Duration.ofSeconds(20)).until(() -> types(visitor, about).contains("order.completed"));
        return types(visitor, about);
    }

    private static List<String> types(Browser visitor, WorkId about) {
        return visitor.get("/api/log/entries?limit=200&work=" + about)
                .json()
                .at("/items")
                .valueStream()
                .map(entry -> entry.at("/type"))
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void says_nothing_of_an_offer_of_a_work_that_has_become_private() {
        seller.post("/api/works/" + work.text() + "/visibility", Map.of("visibility", "PRIVATE"));
        assertThat(buyer.get("/api/offers/" + offer.id().text()).status()).isEqualTo(404);
        Answer guessed = market.order(buyer, offer, "1");
        assertThat(guessed.status()).as(guessed.body()).isEqualTo(404);
        assertThat(guessed.code()).isEqualTo("offer-unknown");
        assertThat(market.order(buyer, offer, "120000").status()).isEqualTo(404);
    }
}
