package org.colophon.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of escrows. */
@Component
final class EscrowRows {

    private static final String SELECT = "select * from payments.escrow where order_id = :order";

    private final JdbcClient jdbc;
    private final Clock clock;

    EscrowRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void addOnce(EscrowRow row, UUID account) {
        jdbc.sql("""
                insert into payments.escrow (order_id, work, payer, seller, currency, amount, account, opened_at)
                values (:order, :work, :payer, :seller, :currency, :amount, :account, :at)
                on conflict (order_id) do nothing""")
                .param("order", row.order().value())
                .param("work", row.work().value())
                .param("payer", row.payer().value())
                .param("seller", row.seller().value())
                .param("currency", row.amount().currency().getCurrencyCode())
                .param("amount", row.amount().minor())
                .param("account", account)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<EscrowRow> find(OrderId order) {
        return jdbc.sql(SELECT)
                .param("order", order.value())
                .query(EscrowRows::row)
                .optional();
    }

    Optional<EscrowRow> lock(OrderId order) {
        return jdbc.sql(SELECT + " for no key update")
                .param("order", order.value())
                .query(EscrowRows::row)
                .optional();
    }

    void move(OrderId order, EscrowState state) {
        jdbc.sql("update payments.escrow set state = :state where order_id = :order")
                .param("state", state.name())
                .param("order", order.value())
                .update();
    }

    private static EscrowRow row(ResultSet row, int number) throws SQLException {
        return new EscrowRow(
                new OrderId(row.getObject("order_id", UUID.class)),
                new WorkId(row.getObject("work", UUID.class)),
                new PartyId(row.getObject("payer", UUID.class)),
                new PartyId(row.getObject("seller", UUID.class)),
                Money.of(row.getString("currency"), row.getLong("amount")),
                EscrowState.valueOf(row.getString("state")));
    }
}
