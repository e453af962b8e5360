package org.colophon.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.colophon.platform.Call;
import org.colophon.platform.Deadlines;
import org.colophon.platform.Once;
import org.colophon.testing.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.CannotAcquireLockException;

@SpringBootTest
class OnceTest {

    @Autowired
    Once once;

    @Autowired
    Deadlines deadlines;

    private final AtomicInteger acts = new AtomicInteger();

    @Test
    void acts_once_however_many_ask_at_the_same_time() throws Exception {
        Call call = Actors.call(Actors.somebody());
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            List<Callable<Integer>> same = IntStream.range(0, 50)
                    .<Callable<Integer>>mapToObj(n -> () -> perform(call, "body"))
                    .toList();
            for (Future<Integer> answer : threads.invokeAll(same)) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
        assertThat(acts).hasValue(1);
    }

    @Test
    void refuses_the_same_key_for_something_else() {
        Call call = Actors.call(Actors.somebody());
        perform(call, "one");

        assertThatThrownBy(() -> perform(call, "two"))
                .isInstanceOfSatisfying(
                        IdempotencyRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("idempotency-key-reused"));
    }

    @Test
    void takes_the_order_of_fields_for_nothing() {
        Call call = Actors.call(Actors.somebody());
        perform(call, new LinkedHashMap<>(Map.of("a", 1, "b", 2)));

        perform(call, new TreeMap<>(Map.of("b", 2, "a", 1)));

        assertThat(acts).hasValue(1);
    }

    @Test
    void leaves_nothing_of_an_act_that_failed_and_lets_it_be_tried_again() {
        Call call = Actors.call(Actors.somebody());
        UUID subject = UUID.randomUUID();

        assertThatThrownBy(() -> once.perform(call, "body", Integer.class, () -> {
                    deadlines.set("test", subject, Instant.parse("2100-01-01T00:00:00Z"));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(Exception.class);

        assertThat(deadlines.of("test", subject)).isEmpty();
        assertThat(perform(call, "body")).isEqualTo(1);
    }

    @Test
    void tries_again_after_a_deadlock() {
        AtomicInteger tries = new AtomicInteger();

        int answer = once.perform(Actors.call(Actors.somebody()), "body", Integer.class, () -> {
            if (tries.incrementAndGet() < 3) {
                throw new CannotAcquireLockException("deadlock", new SQLException("deadlock", "40P01"));
            }
            return tries.get();
        });

        assertThat(answer).isEqualTo(3);
    }

    @Test
    void keeps_keys_of_different_people_apart() {
        Call one = Actors.call(Actors.somebody());
        Call other = new Call(Actors.somebody(), one.key(), one.route());

        perform(one, "body");
        perform(other, "body");

        assertThat(acts).hasValue(2);
    }

    private int perform(Call call, Object body) {
        return once.perform(call, body, Integer.class, acts::incrementAndGet);
    }
}
