package org.colophon.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@PaymentsTest
@RecordApplicationEvents
class ObservationsTest {

    private static final Money PRICE = Money.of("CNY", 120_000);

    @Autowired
    Escrow escrow;

    @Autowired
    PaymentStart payments;

    @Autowired
    Observations observations;

    @Autowired
    PaymentAsking asking;

    @Autowired
    PaymentReturns returns;

    @Autowired
    PaymentRows rows;

    @Autowired
    ScriptedGateway gateway;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    private OrderId order;
    private PartyId payer;
    private PartyId seller;

    @BeforeEach
    void an_order_with_an_escrow() {
        gateway.reset();
        anotherOrder();
    }

    private void anotherOrder() {
        order = OrderId.next(clock);
        payer = PartyId.next(clock);
        seller = PartyId.next(clock);
        transaction.executeWithoutResult(status -> escrow.open(order, WorkId.next(clock), payer, seller, PRICE));
    }

    @Test
    void puts_settled_money_into_escrow() {
        UUID payment = settled();
        assertThat(state(payment)).isEqualTo(PaymentState.SETTLED);
        assertThat(held()).isEqualTo(PRICE);
        assertThat(gateway.wasCalledInsideATransaction()).isFalse();
        assertThat(events.stream(PaymentSettled.class)).hasSize(1);
    }

    @Test
    void takes_the_same_news_twice_as_once() {
        UUID payment = settled();
        assertThat(observe(payment, PaymentState.SETTLED, clock.instant())).isEqualTo(Effect.REPEATED);
        assertThat(held()).isEqualTo(PRICE);
        assertThat(events.stream(PaymentSettled.class)).hasSize(1);
    }

    @Test
    void takes_silence_as_not_known_and_asks_until_it_is() {
        gateway.answer(() -> {
            throw new IllegalStateException("timed out");
        });
        UUID payment = started();
        assertThat(payments.send(payment, null).state()).isEqualTo(PaymentState.UNKNOWN);
        gateway.answer(() -> new Outcome.Settled(clock.instant()));
        dueNow(payment);
        asking.run();
        assertThat(state(payment)).isEqualTo(PaymentState.SETTLED);
        assertThat(held()).isEqualTo(PRICE);
    }

    @Test
    void stops_asking_in_the_end_and_never_calls_it_failed() {
        UUID payment = started();
        payments.send(payment, null);
        for (int i = 0; i < 10; i++) {
            dueNow(payment);
            asking.run();
        }
        assertThat(state(payment)).isEqualTo(PaymentState.UNKNOWN);
        assertThat(events.stream(PaymentUnclear.class)).isNotEmpty();
    }

    @Test
    void asks_about_an_attempt_that_was_never_sent() {
        UUID payment = started();
        gateway.answer(() -> new Outcome.Declined(clock.instant()));
        dueNow(payment);
        asking.run();
        assertThat(state(payment)).isEqualTo(PaymentState.FAILED);
    }

    @Test
    void asks_about_the_others_where_one_cannot_be_noted() {
        UUID broken = started();
        anotherOrder();
        UUID good = started();
        dueSince(broken, "2 days");
        dueSince(good, "1 day");
        gateway.answer(() -> new Outcome.Settled(Instant.MAX));
        gateway.answer(() -> new Outcome.Settled(clock.instant()));
        asking.run();
        assertThat(state(broken)).isEqualTo(PaymentState.STARTED);
        assertThat(rows.of(broken).asked()).isEqualTo(1);
        assertThat(rows.toAsk(1000)).doesNotContain(broken);
        assertThat(state(good)).isEqualTo(PaymentState.SETTLED);
    }

    @Test
    void accepts_money_that_comes_after_a_failure() {
        UUID payment = declined();
        assertThat(observe(payment, PaymentState.SETTLED, clock.instant())).isEqualTo(Effect.MOVED);
        assertThat(held()).isEqualTo(PRICE);
    }

    @Test
    void ignores_an_old_failure_that_is_told_after_the_success() {
        UUID payment = settled();
        Instant before = clock.instant().minusSeconds(60);
        assertThat(observe(payment, PaymentState.FAILED, before)).isEqualTo(Effect.STALE);
        assertThat(state(payment)).isEqualTo(PaymentState.SETTLED);
        assertThat(held()).isEqualTo(PRICE);
    }

    @Test
    void ignores_that_it_waits_when_it_has_settled() {
        UUID payment = settled();
        assertThat(observe(payment, PaymentState.WAITING, clock.instant().plusSeconds(1)))
                .isEqualTo(Effect.STALE);
    }

    @Test
    void takes_a_late_failure_for_what_it_is_a_charge_back() {
        UUID payment = settled();
        assertThat(observe(payment, PaymentState.FAILED, clock.instant().plusSeconds(1)))
                .isEqualTo(Effect.MOVED);
        assertThat(held().isZero()).isTrue();
        assertThat(events.stream(ChargedBack.class))
                .singleElement()
                .satisfies(event -> assertThat(event.fromEscrow()).isTrue());
    }

    @Test
    void books_a_charge_back_after_the_release_as_a_debt_of_the_payer() {
        UUID payment = settled();
        release();
        observe(payment, PaymentState.FAILED, clock.instant().plusSeconds(1));
        assertThat(balance("RECEIVABLE", payer)).isEqualTo(-PRICE.minor());
        assertThat(balance("PARTY", seller)).isEqualTo(PRICE.minor() - 6_000);
    }

    @Test
    void gives_a_second_payment_of_the_same_order_back() {
        UUID first = declined();
        settled();
        gateway.answer(() -> new Outcome.Settled(clock.instant()));
        observe(first, PaymentState.SETTLED, clock.instant());
        assertThat(state(first)).isEqualTo(PaymentState.REFUNDED);
        assertThat(held()).isEqualTo(PRICE);
        assertThat(balance("PARTY", payer)).isEqualTo(PRICE.minor());
        returns.deliver(UUID.randomUUID(), first, Map.of());
        assertThat(balance("PARTY", payer)).isZero();
    }

    @Test
    void starts_one_payment_where_a_button_was_pressed_many_times() throws Exception {
        List<Callable<String>> taps = IntStream.range(0, 20)
                .<Callable<String>>mapToObj(tap -> () -> {
                    try {
                        started();
                        return "started";
                    } catch (PaymentUnderWay refused) {
                        return "refused";
                    }
                })
                .toList();
        assertThat(all(taps).stream().filter("started"::equals)).hasSize(1);
    }

    @Test
    void calls_the_gateway_once_however_often_it_is_told_to_send() throws Exception {
        UUID payment = started();
        gateway.answer(() -> new Outcome.Settled(clock.instant()));
        all(IntStream.range(0, 20)
                .<Callable<Payment>>mapToObj(tap -> () -> payments.send(payment, null))
                .toList());
        assertThat(gateway.calls()).isEqualTo(1);
        assertThat(held()).isEqualTo(PRICE);
    }

    @Test
    void settles_once_when_the_same_news_come_twenty_times_at_once() throws Exception {
        UUID payment = started();
        Instant now = clock.instant();
        List<Effect> effects = all(IntStream.range(0, 20)
                .<Callable<Effect>>mapToObj(signal -> () -> observe(payment, PaymentState.SETTLED, now))
                .toList());
        assertThat(effects.stream().filter(Effect.MOVED::equals)).hasSize(1);
        assertThat(held()).isEqualTo(PRICE);
    }

    @Test
    void refuses_another_payment_while_nobody_knows_about_the_first() {
        UUID payment = started();
        payments.send(payment, null);
        assertThatThrownBy(this::started).isInstanceOf(PaymentUnderWay.class);
    }

    @Test
    void releases_to_payees_and_register_what_adds_up_and_nothing_else() {
        settled();
        assertThatThrownBy(() -> release(PRICE.minor(), 6_000)).isInstanceOf(EscrowNotHeld.class);
        release();
        assertThat(balance("PARTY", seller)).isEqualTo(PRICE.minor() - 6_000);
        assertThatThrownBy(this::release).isInstanceOf(EscrowNotHeld.class);
        assertThatThrownBy(this::refund).isInstanceOf(EscrowNotHeld.class);
    }

    @Test
    void gives_a_refund_back_by_the_way_the_money_came() {
        UUID payment = settled();
        refund();
        assertThat(balance("PARTY", payer)).isEqualTo(PRICE.minor());
        gateway.answer(() -> new Outcome.Settled(clock.instant()));
        gateway.answer(() -> new Outcome.Settled(clock.instant()));
        UUID message = UUID.randomUUID();
        returns.deliver(message, payment, Map.of());
        returns.deliver(message, payment, Map.of());
        assertThat(balance("PARTY", payer)).isZero();
        assertThat(statements
                        .of(payer, PRICE.currency(), org.colophon.platform.Slice.first(10))
                        .lines()
                        .items())
                .extracting(Statements.Line::kind)
                .containsExactly("return", "refund");
    }

    private UUID started() {
        Payment payment = transaction.execute(status -> payments.start(order, payer, PRICE, Method.SIMULATED_CARD));
        return payment.id();
    }

    private UUID settled() {
        gateway.answer(() -> new Outcome.Settled(clock.instant()));
        return payments.send(started(), "4242424242424242").id();
    }

    private UUID declined() {
        gateway.answer(() -> new Outcome.Declined(clock.instant()));
        return payments.send(started(), "4000000000000002").id();
    }

    private Effect observe(UUID payment, PaymentState state, Instant at) {
        return observations.observe(Observation.of(payment, state, at));
    }

    private void release() {
        release(PRICE.minor() - 6_000, 6_000);
    }

    private void release(long toSeller, long fee) {
        transaction.executeWithoutResult(status -> escrow.release(
                order,
                List.of(new Payee(seller, Money.of("CNY", toSeller))),
                Money.of("CNY", fee),
                Acting.register(clock.instant()),
                ActId.next(clock)));
    }

    private void refund() {
        transaction.executeWithoutResult(
                status -> escrow.refund(order, PRICE, Acting.register(clock.instant()), ActId.next(clock)));
    }

    private PaymentState state(UUID payment) {
        return rows.of(payment).state();
    }

    private Money held() {
        return transaction.execute(status -> escrow.of(order).held());
    }

    private long balance(String kind, PartyId owner) {
        return jdbc.sql("select coalesce(sum(balance), 0) from payments.account where kind = :kind and owner = :owner")
                .param("kind", kind)
                .param("owner", owner.value())
                .query(Long.class)
                .single();
    }

    private void dueNow(UUID payment) {
        dueSince(payment, "1 second");
    }

    private void dueSince(UUID payment, String ago) {
        jdbc.sql("update payments.payment set ask_at = now() - :ago::interval where id = :id")
                .param("ago", ago)
                .param("id", payment)
                .update();
    }

    private static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = threads.invokeAll(tasks);
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
