package org.colophon.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.colophon.platform.DeadlineHandler;
import org.colophon.platform.Deadlines;
import org.colophon.platform.Outbox;
import org.colophon.platform.OutboxChannel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Deadlines and the outbox, with the jobs run by the test. */
@SpringBootTest(properties = "colophon.jobs=off")
class DeadlinesTest {

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineJob job;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxJob delivery;

    @Autowired
    Noted noted;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Clock clock;

    /** What the handler and the channel of this test did. */
    static final class Noted {
        final ConcurrentLinkedQueue<UUID> fired = new ConcurrentLinkedQueue<>();
        final ConcurrentLinkedQueue<String> delivered = new ConcurrentLinkedQueue<>();
        volatile boolean isBroken;

        void note(UUID subject) {
            if (isBroken) {
                throw new IllegalStateException("broken");
            }
            fired.add(subject);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Handlers {

        @Bean
        Noted noted() {
            return new Noted();
        }

        @Bean
        DeadlineHandler handler(Noted noted) {
            return new DeadlineHandler() {
                @Override
                public String kind() {
                    return "test.deadline";
                }

                @Override
                public void fire(UUID subject, Instant due) {
                    noted.note(subject);
                }
            };
        }

        @Bean
        OutboxChannel channel(Noted noted, JdbcClient jdbc) {
            return new OutboxChannel() {
                @Override
                public String name() {
                    return "test.channel";
                }

                @Override
                public void deliver(UUID message, UUID subject, Map<String, String> payload) {
                    if (noted.isBroken) {
                        throw new IllegalStateException("broken");
                    }
                    if (payload.containsKey("sql")) {
                        jdbc.sql("select 1 / 0").query(Integer.class).single();
                    }
                    noted.delivered.add(payload.getOrDefault("text", ""));
                }
            };
        }
    }

    @Test
    void fire_once_when_they_have_passed_however_long_ago() {
        UUID subject = set(clock.instant().minus(Duration.ofDays(400)));

        job.run();
        job.run();

        assertThat(noted.fired).filteredOn(subject::equals).hasSize(1);
        assertThat(deadlines.of("test.deadline", subject)).isEmpty();
    }

    @Test
    void do_not_fire_before_their_time_or_when_taken_back() {
        UUID later = set(clock.instant().plus(Duration.ofMinutes(1)));
        UUID cancelled = set(clock.instant().minusSeconds(1));
        deadlines.cancel("test.deadline", cancelled);

        job.run();

        assertThat(noted.fired).doesNotContain(later, cancelled);
        assertThat(deadlines.of("test.deadline", later)).isPresent();
    }

    @Test
    void fire_once_though_several_processes_look() throws Exception {
        List<UUID> subjects = Stream.generate(() -> set(clock.instant().minusSeconds(1)))
                .limit(40)
                .toList();
        try (ExecutorService processes = Executors.newFixedThreadPool(4)) {
            List<Future<?>> runs = Stream.<Future<?>>generate(() -> processes.submit(job::run))
                    .limit(4)
                    .toList();
            for (Future<?> run : runs) {
                run.get();
            }
        }

        assertThat(noted.fired).filteredOn(subjects::contains).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void are_tried_again_later_when_their_handler_fails_and_do_not_stop_others() {
        noted.isBroken = true;
        UUID subject = set(clock.instant().minusSeconds(1));
        job.run();
        noted.isBroken = false;

        job.run();
        assertThat(noted.fired).doesNotContain(subject);

        jdbc.sql("update platform.deadline set attempt_at = due where subject = :subject")
                .param("subject", subject)
                .update();
        job.run();
        assertThat(noted.fired).contains(subject);
    }

    @Test
    void messages_leave_in_order_and_only_after_the_act_was_committed() {
        UUID subject = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            outbox.put("test.channel", subject, Map.of("text", "never"));
            status.setRollbackOnly();
        });
        List.of("one", "two", "three").forEach(text -> put(subject, text));

        delivery.run();

        assertThat(noted.delivered).containsSubsequence("one", "two", "three").doesNotContain("never");
    }

    @Test
    void messages_wait_behind_one_that_could_not_be_delivered() {
        UUID subject = UUID.randomUUID();
        noted.isBroken = true;
        put(subject, "first of the failing");
        delivery.run();
        noted.isBroken = false;
        put(subject, "second of the failing");

        delivery.run();
        assertThat(noted.delivered).doesNotContain("second of the failing");

        jdbc.sql("update platform.outbox set attempt_at = put_at").update();
        delivery.run();
        assertThat(noted.delivered).containsSubsequence("first of the failing", "second of the failing");
    }

    private UUID set(Instant at) {
        UUID subject = UUID.randomUUID();
        deadlines.set("test.deadline", subject, at);
        return subject;
    }

    private void put(UUID subject, String text) {
        transaction.executeWithoutResult(status -> outbox.put("test.channel", subject, Map.of("text", text)));
    }

    @Test
    void one_message_whose_delivery_breaks_the_transaction_stops_no_other() {
        UUID broken = UUID.randomUUID();
        transaction.executeWithoutResult(status -> outbox.put("test.channel", broken, Map.of("sql", "broken")));
        put(UUID.randomUUID(), "behind the broken one");

        delivery.run();

        assertThat(noted.delivered).contains("behind the broken one");
        assertThat(jdbc.sql("select attempts from platform.outbox where subject = :subject")
                        .param("subject", broken)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
