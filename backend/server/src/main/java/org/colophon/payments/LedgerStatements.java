package org.colophon.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Statements straight from the ledger: an account's postings are numbered, and each knows the balance after it. */
@Component
@Transactional(readOnly = true)
class LedgerStatements implements Statements {

    private final JdbcClient jdbc;

    LedgerStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Statement of(PartyId party, Currency currency, Slice slice) {
        long before = slice.isFirst() ? Long.MAX_VALUE : slice.number(0);
        List<Row> rows = jdbc.sql("""
                select p.number, p.amount, p.balance, a.currency, j.kind, j.order_id, j.act, j.at
                from payments.account a
                join payments.posting p on p.account = a.id
                join payments.journal j on j.id = p.journal
                where a.kind = 'PARTY' and a.owner = :party and a.currency = :currency and p.number < :before
                order by p.number desc limit :limit""")
                .param("party", party.value())
                .param("currency", currency.getCurrencyCode())
                .param("before", before)
                .param("limit", slice.limitAndOne())
                .query(LedgerStatements::row)
                .list();
        PageOf<Row> page = PageOf.of(slice, rows, row -> List.of(Long.toString(row.number())));
        return new Statement(balance(party, currency), page.map(Row::line));
    }

    private Money balance(PartyId party, Currency currency) {
        long minor = jdbc.sql("""
                select coalesce(sum(balance), 0) from payments.account
                where kind = 'PARTY' and owner = :party and currency = :currency""")
                .param("party", party.value())
                .param("currency", currency.getCurrencyCode())
                .query(Long.class)
                .single();
        return new Money(currency, minor);
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        String currency = row.getString("currency");
        Line line = new Line(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind").toLowerCase(Locale.ROOT).replace('_', '-'),
                new OrderId(row.getObject("order_id", UUID.class)),
                new ActId(row.getObject("act", UUID.class)),
                Money.of(currency, row.getLong("amount")),
                Money.of(currency, row.getLong("balance")));
        return new Row(row.getLong("number"), line);
    }

    private record Row(long number, Line line) {}
}
