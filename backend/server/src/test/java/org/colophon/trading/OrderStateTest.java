package org.colophon.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OrderTest
class OrderStateTest {

    @Autowired
    JdbcClient database;

    @Autowired
    TradingBench bench;

    @Test
    void has_the_same_table_in_the_database() {
        Set<String> inJava = new HashSet<>();
        for (OrderKind kind : OrderKind.values()) {
            for (OrderState from : OrderState.values()) {
                for (OrderState to : OrderState.values()) {
                    if (from.mayBecome(to, kind)) {
                        inJava.add(kind + " " + from + " " + to);
                    }
                }
            }
        }
        assertThat(database.sql("""
                select kind || ' ' || from_state || ' ' || to_state from trading.order_transition
                where from_state is not null""").query(String.class).list()).containsExactlyInAnyOrderElementsOf(inJava);
    }

    @Test
    void ends_where_nothing_follows() {
        for (OrderKind kind : OrderKind.values()) {
            for (OrderState state : OrderState.values()) {
                boolean isLast = Set.of(OrderState.values()).stream().noneMatch(next -> state.mayBecome(next, kind));
                boolean isOfThisKind = kind == OrderKind.LICENCE
                        ? state != OrderState.PROPOSED && state != OrderState.ACCEPTED
                        : state != OrderState.PLACED;
                if (isOfThisKind) {
                    assertThat(isLast).as("%s %s", kind, state).isEqualTo(!state.isOpen());
                }
            }
        }
    }

    @Test
    void is_kept_by_the_database_against_the_application_itself() {
        var seller = bench.somebody();
        OrderView order = bench.order(
                bench.offer(bench.work(TradingBench.owner(seller, "1")), seller, 100, false), bench.somebody());
        for (String wrong : new String[] {
            "state = 'COMPLETED', paid_at = now(), delivered_at = now(), closed_at = now()",
            "state = 'REFUNDED', paid_at = now(), closed_at = now()",
            "state = 'ACCEPTED'",
            "price = 1",
            "buyer = seller",
            "fee_basis_points = 0"
        }) {
            assertThatThrownBy(() -> database.sql("update trading.orders set " + wrong + " where id = :id")
                            .param("id", order.id().value())
                            .update())
                    .as(wrong)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> database.sql("update trading.order_terms set terms = '{}'")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
