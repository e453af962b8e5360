package org.colophon.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PaymentsTest
class PaymentStateTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void has_the_same_table_in_the_database() {
        Set<String> inJava = new HashSet<>();
        for (PaymentState from : PaymentState.values()) {
            for (PaymentState to : PaymentState.values()) {
                if (from.mayBecome(to)) {
                    inJava.add(from + " " + to);
                }
            }
        }
        assertThat(jdbc.sql("select from_state || ' ' || to_state from payments.payment_transition")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(inJava);
    }

    @Test
    void never_moves_from_refunded_and_takes_late_money_after_failure() {
        for (PaymentState to : PaymentState.values()) {
            assertThat(PaymentState.REFUNDED.mayBecome(to)).isFalse();
        }
        assertThat(PaymentState.FAILED.mayBecome(PaymentState.SETTLED)).isTrue();
        assertThat(PaymentState.SETTLED.mayBecome(PaymentState.FAILED)).isTrue();
    }
}
