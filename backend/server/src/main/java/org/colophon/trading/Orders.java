package org.colophon.trading;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.WorkLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The repository of orders. */
@Component
final class Orders {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final WorkLock works;
    private final Clock clock;

    Orders(EntityManager entities, JdbcClient jdbc, WorkLock works, Clock clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.works = works;
        this.clock = clock;
    }

    /** At once, because the rows beside it refer to it. */
    void add(Order order) {
        entities.persist(order);
        entities.flush();
    }

    /** Writes a state down that another follows in the same transaction. */
    void flush() {
        entities.flush();
    }

    Optional<Order> find(OrderId id) {
        return Optional.ofNullable(entities.find(Order.class, id.value()));
    }

    Order of(OrderId id) {
        return find(id).orElseThrow(OrderUnknown::new);
    }

    /** Those of the orders that exist, in the order asked, by one question. */
    List<Order> of(List<OrderId> ids) {
        Map<OrderId, Order> found = entities
                .createQuery("select o from TradingOrder o where o.id in :ids", Order.class)
                .setParameter("ids", ids.stream().map(OrderId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Order::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Locks the work, then the order; money accounts come after. */
    Order lock(OrderId id) {
        works.lock(workOf(id));
        Order order = entities.find(Order.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (order == null) {
            throw new OrderUnknown();
        }
        return order;
    }

    /** The orders whose money is here, whose rights have not moved, and whose next try is due; the longest due first. */
    List<OrderId> toDeliver(int limit) {
        return jdbc.sql("""
                select id from trading.orders
                where state = 'PAID' and delivered_at is null and deliver_at <= :now
                order by deliver_at, id limit :limit""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new OrderId(row.getObject(1, UUID.class)))
                .list();
    }

    List<OrderId> toDeliver(WorkId work) {
        return jdbc.sql("""
                select id from trading.orders
                where work = :work and state = 'PAID' and delivered_at is null order by id""")
                .param("work", work.value())
                .query((row, number) -> new OrderId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Puts the next try off where one is still needed: 2, 4, 8 … minutes, at most about an hour. */
    void postponeDelivery(OrderId id) {
        jdbc.sql("""
                update trading.orders
                set delivery_attempts = delivery_attempts + 1,
                  deliver_at = :now + make_interval(mins => power(2, least(delivery_attempts + 1, 6))::integer)
                where id = :id and state = 'PAID' and delivered_at is null""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private WorkId workOf(OrderId id) {
        return jdbc.sql("select work from trading.orders where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(WorkId::new)
                .orElseThrow(OrderUnknown::new);
    }
}
