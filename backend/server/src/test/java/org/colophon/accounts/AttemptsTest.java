package org.colophon.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.colophon.accounts.credentials.Attempts;
import org.colophon.accounts.credentials.Attempts.Limit;
import org.colophon.accounts.credentials.Forgetting;
import org.colophon.accounts.credentials.SignInLimits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AttemptsTest extends AccountsTest {

    @Autowired
    Attempts attempts;

    @Autowired
    Forgetting forgetting;

    private final Limit limit = new Limit("test/" + UUID.randomUUID(), 10, Duration.ofMinutes(15));

    @Test
    void are_no_more_when_they_come_all_at_once() throws Exception {
        Callable<Boolean> attempt = () -> {
            try {
                attempts.count(List.of(limit));
                return true;
            } catch (AttemptsExhausted refused) {
                return false;
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> made =
                    threads.invokeAll(Stream.generate(() -> attempt).limit(40).toList());
            assertThat(made)
                    .extracting(Future::get)
                    .filteredOn(allowed -> allowed)
                    .hasSize(10);
        }
    }

    @Test
    void stay_counted_when_the_act_around_them_is_undone() {
        for (int i = 0; i < 10; i++) {
            transaction.executeWithoutResult(status -> {
                attempts.count(List.of(limit));
                status.setRollbackOnly();
            });
        }
        assertThatThrownBy(() -> attempts.count(List.of(limit))).isInstanceOf(AttemptsExhausted.class);
    }

    @Test
    void do_not_count_when_others_kept_them_from_being_made() {
        SignInLimits limits = SignInLimits.of("busy-" + UUID.randomUUID(), "192.0.2.31");
        for (int i = 0; i < 10; i++) {
            attempts.count(limits.all());
        }
        attempts.notMade(limits);
        attempts.count(limits.all());
        assertThatThrownBy(() -> attempts.count(limits.all())).isInstanceOf(AttemptsExhausted.class);
    }

    @Test
    void are_forgotten_after_a_day() {
        attempts.count(List.of(limit));
        database.sql("update accounts.attempt set since = now() - interval '25 hours' where subject = :subject")
                .param("subject", limit.subject())
                .update();
        forgetting.run();
        assertThat(database.sql("select count(*) from accounts.attempt where subject = :subject")
                        .param("subject", limit.subject())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
