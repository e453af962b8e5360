package org.colophon.trading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.payments.PaymentStart;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.rights.TitleNotCovered;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads orders, one and many.
 *
 * <p>Without a transaction around it all: a refusal of the title on the way would doom it, and is an answer here.
 */
@Component
final class OrderLists implements OrderReading, OrderPages {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final Orders orders;
    private final OrderNotes notes;
    private final OrderSplit split;
    private final OrderConsents consents;
    private final PaymentStart payments;
    private final JdbcClient jdbc;

    OrderLists(
            Orders orders,
            OrderNotes notes,
            OrderSplit split,
            OrderConsents consents,
            PaymentStart payments,
            JdbcClient jdbc) {
        this.orders = orders;
        this.notes = notes;
        this.split = split;
        this.consents = consents;
        this.payments = payments;
        this.jdbc = jdbc;
    }

    @Override
    public OrderView of(OrderId order) {
        return orders.of(order).view();
    }

    @Override
    public Optional<OrderView> find(OrderId order) {
        return orders.find(order).map(Order::view);
    }

    @Override
    public Set<OrderId> inEscrowOf(WorkId work, PartyId party) {
        return jdbc.sql("""
                select id from trading.orders
                where work = :work and state = 'PAID' and price > 0 and (buyer = :party or seller = :party)""")
                .param("work", work.value())
                .param("party", party.value())
                .query((row, number) -> new OrderId(row.getObject(1, UUID.class)))
                .set();
    }

    @Override
    public OrderDetail detail(OrderId id) {
        Order order = orders.of(id);
        OrderTerms terms = notes.terms(id);
        boolean isSale = order.kind() == OrderKind.LICENCE;
        return new OrderDetail(
                order.view(),
                isSale ? order.offer() : null,
                isSale ? order.offerVersion() : null,
                terms,
                order.dates(),
                order.fee(),
                portions(order, terms),
                order.state().isBeforePayment() ? consents.missing(order, terms) : Set.of(),
                payments.latest(id).orElse(null),
                notes.steps(id));
    }

    @Override
    public PageOf<OrderView> of(PartyId party, Role role, @Nullable OrderState state, Slice slice) {
        List<OrderId> ids = jdbc.sql("""
                        select id from trading.orders
                        where %s and (:state::text is null or state = :state::text) and id < :before
                        order by id desc limit :limit""".formatted(condition(role)))
                .param("party", party.value())
                .param("state", state == null ? null : state.name())
                .param("before", slice.isFirst() ? NEWEST : slice.id(0))
                .param("limit", slice.limitAndOne())
                .query((row, number) -> new OrderId(row.getObject(1, UUID.class)))
                .list();
        List<OrderView> rows = orders.of(ids).stream().map(Order::view).toList();
        return PageOf.of(slice, rows, order -> List.of(order.id().text()));
    }

    /** As fixed when the rights moved; before, as it would be today, and nothing where nobody holds the title. */
    private List<Portion> portions(Order order, OrderTerms terms) {
        List<Portion> fixed = notes.portions(order.id(), order.price());
        if (!fixed.isEmpty() || !order.state().isOpen()) {
            return fixed;
        }
        try {
            return split.of(order, terms);
        } catch (TitleNotCovered nobodyToPay) {
            return List.of();
        }
    }

    private static String condition(Role role) {
        return switch (role) {
            case BUYER -> "buyer = :party";
            case SELLER -> "seller = :party";
            case CO_OWNER -> "id in (select order_id from trading.order_co_owner where party = :party)";
        };
    }
}
