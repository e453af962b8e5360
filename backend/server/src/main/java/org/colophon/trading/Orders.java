package org.colophon.trading;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    Orders(EntityManager entities, JdbcClient jdbc, WorkLock works) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.works = works;
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

    /** Locks the work, then the order; money accounts come after. */
    Order lock(OrderId id) {
        works.lock(workOf(id));
        Order order = entities.find(Order.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (order == null) {
            throw new OrderUnknown();
        }
        return order;
    }

    /** The oldest orders whose money is here and whose rights have not moved. */
    List<OrderId> toDeliver(int limit) {
        return jdbc.sql("""
                select id from trading.orders where state = 'PAID' and delivered_at is null order by id limit :limit""")
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

    private WorkId workOf(OrderId id) {
        return jdbc.sql("select work from trading.orders where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(WorkId::new)
                .orElseThrow(OrderUnknown::new);
    }
}
