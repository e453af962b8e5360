package org.colophon.trading;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.OrderId;
import org.colophon.platform.Acting;
import org.colophon.platform.Relations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is what to an order: {@code buyer}, {@code seller}, {@code co-owner} who was asked to consent. */
@Component
@Transactional(readOnly = true)
class OrderRelations implements Relations {

    private final Orders orders;
    private final OrderNotes notes;

    OrderRelations(Orders orders, OrderNotes notes) {
        this.orders = orders;
        this.notes = notes;
    }

    @Override
    public String object() {
        return "order";
    }

    @Override
    public Set<String> of(UUID id, Acting acting) {
        OrderId order = new OrderId(id);
        return orders.find(order).map(found -> relations(found, acting)).orElseGet(Set::of);
    }

    private Set<String> relations(Order order, Acting acting) {
        Set<String> relations = new HashSet<>();
        if (order.buyer().equals(acting.party())) {
            relations.add("buyer");
        }
        if (order.seller().equals(acting.party())) {
            relations.add("seller");
        }
        if (notes.coOwners(order.id()).contains(acting.party())) {
            relations.add("co-owner");
        }
        return relations;
    }
}
