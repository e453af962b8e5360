package org.colophon.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Currency;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PaymentsTest
class LedgerTest {

    private static final Currency CNY = Currency.getInstance("CNY");

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void moves_money_and_knows_the_balances() {
        OrderId order = OrderId.next(clock);
        deposit(order, 500);
        assertThat(balance(Account.escrow(order, CNY))).isEqualTo(Money.of("CNY", 500));
    }

    @Test
    void refuses_to_take_more_than_there_is() {
        OrderId order = OrderId.next(clock);
        deposit(order, 500);
        Journal overdraft = Journal.move(
                JournalKind.REFUND,
                ActId.next(clock),
                order,
                null,
                Account.escrow(order, CNY),
                Account.of(PartyId.next(clock), CNY),
                Money.of("CNY", 501));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> ledger.post(overdraft)))
                .hasMessageContaining("account_floor");
        assertThat(balance(Account.escrow(order, CNY))).isEqualTo(Money.of("CNY", 500));
    }

    @Test
    void refuses_in_the_database_a_journal_that_does_not_sum_to_zero() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    UUID journal = journal();
                    post(journal, Account.clearing(OrderId.next(clock), CNY), 7);
                }))
                .rootCause()
                .hasMessageContaining("sum to zero");
    }

    @Test
    void refuses_a_journal_without_postings() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> journal()))
                .rootCause()
                .hasMessageContaining("a journal has postings");
    }

    @Test
    void refuses_to_add_to_a_journal_of_yesterday() {
        OrderId order = OrderId.next(clock);
        deposit(order, 10);
        UUID journal = jdbc.sql("select id from payments.journal where order_id = :order")
                .param("order", order.value())
                .query(UUID.class)
                .single();
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> post(journal, Account.of(PartyId.next(clock), CNY), 1)))
                .rootCause()
                .hasMessageContaining("complete when its transaction ends");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update payments.posting set amount = amount + 1",
                "delete from payments.posting",
                "update payments.journal set kind = 'REFUND'",
                "delete from payments.journal",
                "update payments.account set balance = 1000000",
                "delete from payments.account",
                "truncate payments.posting",
                "update payments.escrow set amount = 1",
                "update payments.payment set amount = 1",
                "delete from payments.observation"
            })
    void lets_the_application_rewrite_nothing(String rewriting) {
        deposit(OrderId.next(clock), 10);
        assertThatThrownBy(() -> jdbc.sql(rewriting).update()).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void spreads_its_own_accounts_so_that_orders_do_not_queue() {
        for (int i = 0; i < 64; i++) {
            deposit(OrderId.next(clock), 1);
        }
        assertThat(jdbc.sql("select count(*) from payments.account where kind = 'CLEARING'")
                        .query(Integer.class)
                        .single())
                .isBetween(8, 16);
    }

    private void deposit(OrderId order, long amount) {
        Journal journal = Journal.move(
                JournalKind.SETTLEMENT,
                ActId.next(clock),
                order,
                null,
                Account.clearing(order, CNY),
                Account.escrow(order, CNY),
                Money.of("CNY", amount));
        transaction.executeWithoutResult(status -> ledger.post(journal));
    }

    private Money balance(Account account) {
        return transaction.execute(status -> ledger.balance(account));
    }

    private UUID journal() {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into payments.journal (id, act, kind, order_id, at) values (:id, :id, 'RELEASE', :id, now())")
                .param("id", id)
                .update();
        return id;
    }

    private void post(UUID journal, Account account, long amount) {
        jdbc.sql("insert into payments.posting (journal, account, amount) values (:journal, :account, :amount)")
                .param("journal", journal)
                .param("account", ledger.id(account))
                .param("amount", amount)
                .update();
    }
}
