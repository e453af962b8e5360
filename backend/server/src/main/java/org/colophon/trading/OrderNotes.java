package org.colophon.trading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;
import org.colophon.kernel.Uuids;
import org.colophon.platform.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is written beside an order and never changed: the terms seen, the steps, the payees, the co-owners asked. */
@Component
final class OrderNotes {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    OrderNotes(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Returns the terms as they were written. */
    String keep(OrderId order, OrderTerms terms) {
        String written = json.writeValueAsString(terms);
        jdbc.sql("insert into trading.order_terms (order_id, terms) values (:order, :terms::jsonb)")
                .param("order", order.value())
                .param("terms", written)
                .update();
        return written;
    }

    OrderTerms terms(OrderId order) {
        String written = jdbc.sql("select terms from trading.order_terms where order_id = :order")
                .param("order", order.value())
                .query(String.class)
                .single();
        return json.readValue(written, OrderTerms.class);
    }

    void step(OrderId order, Step.What what, Acting by, ActId act) {
        jdbc.sql("""
                insert into trading.order_step (id, order_id, what, at, by_user, by_party, act)
                values (:id, :order, :what, :at, :user, :party, :act)""")
                .param("id", Uuids.next(clock))
                .param("order", order.value())
                .param("what", what.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("user", by.user().value())
                .param("party", by.party().value())
                .param("act", act.value())
                .update();
    }

    List<Step> steps(OrderId order) {
        return jdbc.sql(
                        "select what, at, by_party, act from trading.order_step where order_id = :order order by at, id")
                .param("order", order.value())
                .query(OrderNotes::step)
                .list();
    }

    boolean has(OrderId order, Step.What what) {
        return jdbc.sql("select exists (select from trading.order_step where order_id = :order and what = :what)")
                .param("order", order.value())
                .param("what", what.name())
                .query(Boolean.class)
                .single();
    }

    void keep(OrderId order, List<Portion> portions) {
        for (Portion portion : portions) {
            jdbc.sql("""
                    insert into trading.order_payee (order_id, party, share, amount)
                    values (:order, :party, :share, :amount)""")
                    .param("order", order.value())
                    .param("party", portion.party().value())
                    .param("share", portion.share().toString())
                    .param("amount", portion.amount().minor())
                    .update();
        }
    }

    List<Portion> portions(OrderId order, Money price) {
        return jdbc.sql("select party, share, amount from trading.order_payee where order_id = :order order by party")
                .param("order", order.value())
                .query((row, number) -> new Portion(
                        new PartyId(row.getObject("party", UUID.class)),
                        Share.of(row.getString("share")),
                        new Money(price.currency(), row.getLong("amount"))))
                .list();
    }

    void contest(OrderId order, CaseId dispute) {
        jdbc.sql("insert into trading.order_contest (order_id, case_id) values (:order, :case) on conflict do nothing")
                .param("order", order.value())
                .param("case", dispute.value())
                .update();
    }

    void settle(OrderId order, CaseId dispute) {
        jdbc.sql("delete from trading.order_contest where order_id = :order and case_id = :case")
                .param("order", order.value())
                .param("case", dispute.value())
                .update();
    }

    /** The open cases that name the order, the oldest first. */
    List<CaseId> contests(OrderId order) {
        return jdbc.sql("select case_id from trading.order_contest where order_id = :order order by case_id")
                .param("order", order.value())
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    void askCoOwners(OrderId order, Collection<PartyId> parties) {
        parties.forEach(
                party -> jdbc.sql("insert into trading.order_co_owner (order_id, party) values (:order, :party)")
                        .param("order", order.value())
                        .param("party", party.value())
                        .update());
    }

    Set<PartyId> coOwners(OrderId order) {
        return jdbc.sql("select party from trading.order_co_owner where order_id = :order")
                .param("order", order.value())
                .query((row, number) -> new PartyId(row.getObject(1, UUID.class)))
                .set();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                Step.What.valueOf(row.getString("what")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PartyId(row.getObject("by_party", UUID.class)),
                new ActId(row.getObject("act", UUID.class)));
    }
}
