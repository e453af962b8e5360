package org.colophon.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.kernel.Money;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of attempts to pay, and the table of what was said about them. */
@Component
final class PaymentRows {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PaymentRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(PaymentRow row, Instant askAt) {
        jdbc.sql("""
                insert into payments.payment
                  (id, order_id, payer, currency, amount, method, state, started_at, changed_at, ask_at)
                values (:id, :order, :payer, :currency, :amount, :method, :state, :at, :at, :askAt)""")
                .param("id", row.id())
                .param("order", row.order().value())
                .param("payer", row.payer().value())
                .param("currency", row.amount().currency().getCurrencyCode())
                .param("amount", row.amount().minor())
                .param("method", row.method().name())
                .param("state", row.state().name())
                .param("at", row.startedAt().atOffset(ZoneOffset.UTC))
                .param("askAt", askAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    PaymentRow of(UUID id) {
        return jdbc.sql("select * from payments.payment where id = :id")
                .param("id", id)
                .query(this::row)
                .optional()
                .orElseThrow(PaymentUnknown::new);
    }

    /** Its escrow is locked before. */
    PaymentRow lock(UUID id) {
        return jdbc.sql("select * from payments.payment where id = :id for no key update")
                .param("id", id)
                .query(this::row)
                .single();
    }

    /** The newest first. */
    List<PaymentRow> ofOrder(OrderId order) {
        return jdbc.sql("select * from payments.payment where order_id = :order order by started_at desc, id desc")
                .param("order", order.value())
                .query(this::row)
                .list();
    }

    List<PaymentRow> inState(PaymentState state, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select * from payments.payment where state = :state and (:after::uuid is null or id > :after::uuid)
                order by id limit :limit""")
                .param("state", state.name())
                .param("after", after)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    int countUpTo(int limit, PaymentState state) {
        return jdbc.sql("""
                select count(*) from (
                  select from payments.payment where state = :state limit :limit) as found""")
                .param("state", state.name())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    List<UUID> toAsk(int limit) {
        return jdbc.sql("select id from payments.payment where ask_at <= :now order by ask_at limit :limit")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** True for exactly one caller. */
    boolean claimSending(UUID id) {
        return jdbc.sql("""
                        update payments.payment set sent_at = :now
                        where id = :id and sent_at is null and state = 'STARTED'""")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    void move(Observation seen) {
        jdbc.sql("""
                update payments.payment set state = :state, changed_at = :at,
                  reference = coalesce(:reference::text, reference),
                  instructions = coalesce(:instructions::jsonb, instructions)
                where id = :id""")
                .param("state", seen.state().name())
                .param("at", seen.at().atOffset(ZoneOffset.UTC))
                .param("reference", seen.reference())
                .param(
                        "instructions",
                        seen.instructions() == null ? null : json.writeValueAsString(seen.instructions()))
                .param("id", seen.payment())
                .update();
    }

    void askAgain(UUID id, int asked, @Nullable Instant at) {
        jdbc.sql("update payments.payment set asked = :asked, ask_at = :at where id = :id")
                .param("asked", asked)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** Puts the next question off where asking failed: 1, 4, 16 … minutes, at most about an hour. */
    void postponeAsking(UUID id) {
        jdbc.sql("""
                update payments.payment
                set asked = asked + 1, ask_at = :now + make_interval(mins => power(4, least(asked, 3))::integer)
                where id = :id and ask_at is not null""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void remember(Observation seen, Effect effect) {
        jdbc.sql("""
                insert into payments.observation (id, payment, state, at, received_at, effect)
                values (:id, :payment, :state, :at, :now, :effect)""")
                .param("id", Uuids.next(clock))
                .param("payment", seen.payment())
                .param("state", seen.state().name())
                .param("at", seen.at().atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("effect", effect.name())
                .update();
    }

    private PaymentRow row(ResultSet row, int number) throws SQLException {
        String instructions = row.getString("instructions");
        return new PaymentRow(
                row.getObject("id", UUID.class),
                new OrderId(row.getObject("order_id", UUID.class)),
                new PartyId(row.getObject("payer", UUID.class)),
                Money.of(row.getString("currency"), row.getLong("amount")),
                Method.valueOf(row.getString("method")),
                PaymentState.valueOf(row.getString("state")),
                row.getString("reference"),
                instructions == null ? null : json.readValue(instructions, TEXTS),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("asked"));
    }
}
