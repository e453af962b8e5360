package org.colophon.platform.jobs;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.colophon.platform.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredDeadlines implements Deadlines {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredDeadlines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A deadline that is due. */
    record Due(String kind, UUID subject, Instant at) {}

    @Override
    public void set(String kind, UUID subject, Instant at) {
        jdbc.sql("""
                insert into platform.deadline (kind, subject, due, attempt_at) values (:kind, :subject, :due, :due)
                on conflict (kind, subject) do update
                set due = excluded.due, attempt_at = excluded.due, attempts = 0, fired_at = null
                """)
                .param("kind", kind)
                .param("subject", subject)
                .param("due", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void cancel(String kind, UUID subject) {
        jdbc.sql("delete from platform.deadline where kind = :kind and subject = :subject and fired_at is null")
                .param("kind", kind)
                .param("subject", subject)
                .update();
    }

    @Override
    public Optional<Instant> of(String kind, UUID subject) {
        return jdbc.sql("""
                select due from platform.deadline where kind = :kind and subject = :subject and fired_at is null
                """)
                .param("kind", kind)
                .param("subject", subject)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Locks the next that is due and that nobody else is firing. */
    Optional<Due> next() {
        return jdbc.sql("""
                select kind, subject, due from platform.deadline
                where fired_at is null and attempt_at <= :now order by attempt_at limit 1 for update skip locked
                """)
                .param("now", now())
                .query((row, n) -> new Due(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    void fired(Due due) {
        jdbc.sql("update platform.deadline set fired_at = :now where kind = :kind and subject = :subject")
                .param("now", now())
                .param("kind", due.kind())
                .param("subject", due.subject())
                .update();
    }

    /** Puts the next try off: 2, 4, 8 … seconds, at most about an hour. */
    void postpone(Due due) {
        jdbc.sql("""
                update platform.deadline
                set attempts = attempts + 1, attempt_at = :now + make_interval(secs => power(2, least(attempts + 1, 12)))
                where kind = :kind and subject = :subject and fired_at is null
                """)
                .param("now", now())
                .param("kind", due.kind())
                .param("subject", due.subject())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
