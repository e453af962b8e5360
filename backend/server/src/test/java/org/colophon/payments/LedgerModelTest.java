package org.colophon.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Refusal;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Random sequences of everything that moves money, beside a naive account of what should be; checked after each step. */
@PaymentsTest
class LedgerModelTest {

    private static final int STEPS = 40;
    private static final String TABLES = """
            select md5(concat_ws(':',
              (select coalesce(string_agg(a::text, ',' order by id), '') from payments.account a),
              (select coalesce(string_agg(j::text, ',' order by id), '') from payments.journal j),
              (select coalesce(string_agg(p::text, ',' order by account, number), '') from payments.posting p),
              (select coalesce(string_agg(e::text, ',' order by order_id), '') from payments.escrow e),
              (select coalesce(string_agg(y::text, ',' order by id), '') from payments.payment y),
              (select coalesce(string_agg(o::text, ',' order by id), '') from payments.observation o)))""";

    @Autowired
    Escrow escrow;

    @Autowired
    PaymentStart payments;

    @Autowired
    Observations observations;

    @Autowired
    PaymentReturns returns;

    @Autowired
    ScriptedGateway gateway;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private final Map<String, Long> expected = new HashMap<>();
    private final List<Bought> orders = new ArrayList<>();
    private final List<String> log = new ArrayList<>();

    /** What the naive account knows of an order. */
    private static final class Bought {
        final OrderId id;
        final PartyId payer;
        final PartyId seller;
        final Money price;
        final List<UUID> attempts = new ArrayList<>();
        EscrowState state = EscrowState.OPEN;

        Bought(OrderId id, PartyId payer, PartyId seller, Money price) {
            this.id = id;
            this.payer = payer;
            this.seller = seller;
            this.price = price;
        }
    }

    static List<Long> seeds() {
        return new Random(20261124).longs(25).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keeps_every_invariant_after_every_step(long seed) {
        Random random = new Random(seed);
        begin();
        for (int step = 0; step < STEPS; step++) {
            String before = tables();
            boolean accepted = step(random);
            String story = "seed " + seed + ": " + log;
            if (!accepted) {
                assertThat(tables())
                        .as("a refused command changes nothing; " + story)
                        .isEqualTo(before);
            }
            check(story);
        }
    }

    /** The register's own accounts are not new. */
    private void begin() {
        gateway.reset();
        orders.clear();
        log.clear();
        expected.clear();
        List.of("CLEARING", "FEE").forEach(account -> expected.put(account, actual(account)));
    }

    private boolean step(Random random) {
        if (orders.isEmpty() || random.nextInt(8) == 0) {
            return open(random);
        }
        Bought order = orders.get(random.nextInt(orders.size()));
        try {
            switch (random.nextInt(7)) {
                case 0, 1 -> start(order);
                case 2, 3 -> observe(order, random);
                case 4 -> release(order, random.nextInt(4) == 0);
                case 5 -> refund(order, random.nextInt(4) == 0);
                default -> giveBack(order, random);
            }
            return true;
        } catch (Refusal refused) {
            log.add("refused " + refused.code());
            return false;
        }
    }

    private boolean open(Random random) {
        Bought order = new Bought(
                OrderId.next(clock),
                PartyId.next(clock),
                PartyId.next(clock),
                Money.of("CNY", 1 + random.nextInt(1000)));
        transaction.executeWithoutResult(
                status -> escrow.open(order.id, WorkId.next(clock), order.payer, order.seller, order.price));
        orders.add(order);
        log.add("open " + order.price);
        return true;
    }

    private void start(Bought order) {
        log.add("start " + name(order));
        Payment payment = transaction.execute(
                status -> payments.start(order.id, order.payer, order.price, Method.SIMULATED_CARD));
        order.attempts.add(payment.id());
    }

    private void observe(Bought order, Random random) {
        if (order.attempts.isEmpty()) {
            return;
        }
        UUID payment = order.attempts.get(random.nextInt(order.attempts.size()));
        PaymentState[] news = {PaymentState.WAITING, PaymentState.SETTLED, PaymentState.FAILED, PaymentState.UNKNOWN};
        PaymentState seen = news[random.nextInt(news.length)];
        Instant at = clock.instant().plusMillis(random.nextBoolean() ? 0 : -60_000);
        PaymentState before = state(payment);
        boolean inEscrow = isInEscrow(payment);
        log.add("observe %s %s from %s".formatted(name(order), seen, before));
        Effect effect = observations.observe(Observation.of(payment, seen, at));
        if (effect == Effect.MOVED && seen == PaymentState.SETTLED) {
            expectSettled(order);
        } else if (effect == Effect.MOVED && before == PaymentState.SETTLED) {
            expectChargeBack(order, inEscrow);
        }
    }

    private void expectSettled(Bought order) {
        boolean isSurplus = order.state == EscrowState.FUNDED || order.state == EscrowState.RELEASED;
        add("CLEARING", -order.price.minor());
        add(isSurplus ? "PARTY " + order.payer : "ESCROW " + order.id, order.price.minor());
        if (!isSurplus) {
            order.state = EscrowState.FUNDED;
        }
    }

    private void expectChargeBack(Bought order, boolean inEscrow) {
        add("CLEARING", order.price.minor());
        if (inEscrow && order.state == EscrowState.FUNDED) {
            add("ESCROW " + order.id, -order.price.minor());
            order.state = EscrowState.REFUNDED;
        } else {
            add("RECEIVABLE " + order.payer, -order.price.minor());
        }
    }

    private void release(Bought order, boolean wrong) {
        long fee = order.price.basisPoints(500).minor();
        long net = order.price.minor() - fee + (wrong ? 1 : 0);
        log.add("release " + name(order) + (wrong ? " too much" : ""));
        transaction.executeWithoutResult(status -> escrow.release(
                order.id,
                List.of(new Payee(order.seller, Money.of("CNY", net))),
                Money.of("CNY", fee),
                Acting.register(clock.instant()),
                ActId.next(clock)));
        add("ESCROW " + order.id, -order.price.minor());
        add("PARTY " + order.seller, net);
        add("FEE", fee);
        order.state = EscrowState.RELEASED;
    }

    private void refund(Bought order, boolean wrong) {
        Money amount = wrong ? order.price.plus(Money.of("CNY", 1)) : order.price;
        log.add("refund " + name(order) + (wrong ? " too much" : ""));
        transaction.executeWithoutResult(
                status -> escrow.refund(order.id, amount, Acting.register(clock.instant()), ActId.next(clock)));
        add("ESCROW " + order.id, -order.price.minor());
        add("PARTY " + order.payer, order.price.minor());
        order.state = EscrowState.REFUNDED;
    }

    /** Sends back what was refunded, sometimes twice. */
    private void giveBack(Bought order, Random random) {
        List<UUID> refunded = order.attempts.stream()
                .filter(payment -> state(payment) == PaymentState.REFUNDED)
                .toList();
        if (refunded.isEmpty()) {
            return;
        }
        UUID payment = refunded.get(random.nextInt(refunded.size()));
        boolean isFirst = !hasJournal(payment, "RETURN");
        log.add("give back " + name(order));
        gateway.answer(() -> new Outcome.Settled(clock.instant()));
        returns.deliver(UUID.randomUUID(), payment, Map.of());
        if (isFirst) {
            add("PARTY " + order.payer, -order.price.minor());
            add("CLEARING", order.price.minor());
        }
    }

    private void check(String story) {
        assertThat(number("select coalesce(sum(amount), 0) from payments.posting"))
                .as(story)
                .isZero();
        assertThat(number("""
                select count(*) from (
                  select journal from payments.posting group by journal having sum(amount) <> 0) unbalanced""")).as(story).isZero();
        assertThat(number("""
                select count(*) from payments.account a where a.balance <> (
                  select coalesce(sum(amount), 0) from payments.posting p where p.account = a.id)""")).as(story).isZero();
        assertThat(number("""
                select count(*) from (
                  select p.balance, sum(p.amount) over (partition by p.account order by p.number) as running
                  from payments.posting p) lines where balance <> running""")).as(story).isZero();
        expected.forEach((account, balance) ->
                assertThat(actual(account)).as(account + "; " + story).isEqualTo(balance));
    }

    private long actual(String account) {
        String[] words = account.split(" ");
        return jdbc.sql("""
                select coalesce(sum(balance), 0) from payments.account
                where kind = :kind and (:who = '' or owner::text = :who or order_id::text = :who)""")
                .param("kind", words[0])
                .param("who", words.length > 1 ? words[1] : "")
                .query(Long.class)
                .single();
    }

    private boolean isInEscrow(UUID payment) {
        return hasJournal(payment, "SETTLEMENT")
                && jdbc.sql("""
                        select kind from payments.journal where payment = :payment and kind in ('SETTLEMENT', 'SURPLUS')
                        order by id desc limit 1""")
                        .param("payment", payment)
                        .query(String.class)
                        .single()
                        .equals("SETTLEMENT");
    }

    private boolean hasJournal(UUID payment, String kind) {
        return jdbc.sql("select exists (select from payments.journal where payment = :payment and kind = :kind)")
                .param("payment", payment)
                .param("kind", kind)
                .query(Boolean.class)
                .single();
    }

    private PaymentState state(UUID payment) {
        return PaymentState.valueOf(jdbc.sql("select state from payments.payment where id = :id")
                .param("id", payment)
                .query(String.class)
                .single());
    }

    private void add(String account, long amount) {
        expected.merge(account, amount, Long::sum);
    }

    private String name(Bought order) {
        return "#" + orders.indexOf(order);
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private String tables() {
        return jdbc.sql(TABLES).query(String.class).single();
    }
}
