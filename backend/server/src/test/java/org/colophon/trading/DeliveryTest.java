package org.colophon.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.trading.TradingBench.cny;
import static org.colophon.trading.TradingBench.owner;

import java.time.Clock;
import java.util.UUID;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.WorkId;
import org.colophon.payments.Escrow;
import org.colophon.payments.PaymentStart;
import org.colophon.platform.Acting;
import org.colophon.rights.Holds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

@OrderTest
class DeliveryTest {

    @Autowired
    TradingBench bench;

    @Autowired
    Workshop workshop;

    @Autowired
    JdbcClient database;

    @Autowired
    Orders orders;

    @Autowired
    OrderNotes notes;

    @Autowired
    OrderNews news;

    @Autowired
    Delivery delivery;

    @Autowired
    Refunding refunding;

    @Autowired
    Escrow escrow;

    @Autowired
    PaymentStart payments;

    @Autowired
    Holds holds;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private Acting seller;
    private Acting buyer;
    private WorkId work;

    @BeforeEach
    void a_seller_and_a_buyer() {
        seller = bench.somebody();
        buyer = bench.somebody();
        work = bench.work(owner(seller, "1"));
    }

    @Test
    void goes_on_with_the_others_where_one_breaks() {
        OrderId broken = paidWithoutTerms();
        OrderView good = paidAndHeld();

        bench.run("trading.deliver");

        assertThat(bench.state(good)).isEqualTo(OrderState.PAID);
        assertThat(orders.toDeliver(1000)).doesNotContain(broken, good.id());
        assertThat(attempts(broken)).isEqualTo(1);
        assertThat(attempts(good.id())).isEqualTo(1);
    }

    @Test
    void does_not_refund_what_was_delivered_meanwhile() {
        OrderView order = paidAndHeld();
        workshop.revoke(work);

        progress(() -> deliveredBySomebodyElse(order)).deliver(order.id());

        assertThat(bench.state(order)).isEqualTo(OrderState.PAID);
        assertThat(bench.held(order)).isEqualTo(cny(90_000));
    }

    @Test
    void refunds_what_cannot_be_delivered_any_more() {
        OrderView order = paidAndHeld();
        workshop.revoke(work);

        progress(() -> {}).deliver(order.id());

        assertThat(bench.state(order)).isEqualTo(OrderState.REFUNDED);
    }

    /** Paid for a moment before a hold came, so that title waits. */
    private OrderView paidAndHeld() {
        OrderView order = bench.propose(work, seller, buyer, "1", 90_000);
        bench.accept(order, buyer);
        var payment = bench.start(order, buyer);
        HoldId hold = bench.hold(work, seller);
        bench.checkout.finish(payment, TradingBench.GOOD_CARD);
        assertThat(hold).isNotNull();
        assertThat(bench.state(order)).isEqualTo(OrderState.PAID);
        return order;
    }

    /** An order that nothing but a person with a database can mend. */
    private OrderId paidWithoutTerms() {
        OrderId order = new OrderId(new UUID(0, work.value().getLeastSignificantBits()));
        database.sql("""
                insert into trading.orders (id, version, kind, state, work, seller, buyer, currency, price,
                  fee_basis_points, placed_at)
                values (:id, 0, 'TRANSFER', 'PROPOSED', :work, :seller, :buyer, 'CNY', 100, 0, now())""")
                .param("id", order.value())
                .param("work", work.value())
                .param("seller", seller.party().value())
                .param("buyer", buyer.party().value())
                .update();
        database.sql("update trading.orders set state = 'ACCEPTED' where id = :id")
                .param("id", order.value())
                .update();
        database.sql("update trading.orders set state = 'PAID', paid_at = now() where id = :id")
                .param("id", order.value())
                .update();
        return order;
    }

    private int attempts(OrderId order) {
        return database.sql("select delivery_attempts from trading.orders where id = :id")
                .param("id", order.value())
                .query(Integer.class)
                .single();
    }

    private void deliveredBySomebodyElse(OrderView order) {
        bench.act(() -> {
            orders.lock(order.id()).deliver(null, clock.instant(), clock.instant());
            return order;
        });
    }

    /** One for which something happens between the refusal and what follows from it. */
    private Progress progress(Runnable between) {
        return new Progress(
                orders, notes, news, delivery, refunding, escrow, payments, holds, new Interrupted(between), clock);
    }

    private final class Interrupted implements PlatformTransactionManager {

        private final Runnable between;

        Interrupted(Runnable between) {
            this.between = between;
        }

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return transactions.getTransaction(definition);
        }

        @Override
        public void commit(TransactionStatus status) {
            transactions.commit(status);
        }

        @Override
        public void rollback(TransactionStatus status) {
            transactions.rollback(status);
            between.run();
        }
    }
}
