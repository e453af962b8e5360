package org.colophon.platform.jobs;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.Uuids;
import org.colophon.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class StoredOutbox implements Outbox {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    StoredOutbox(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A message that waits. */
    record Message(UUID id, String channel, UUID subject, Map<String, String> payload) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String channel, UUID subject, Map<String, String> payload) {
        jdbc.sql("""
                insert into platform.outbox (id, channel, subject, payload, put_at, attempt_at)
                values (:id, :channel, :subject, :payload::jsonb, :now, :now)
                """)
                .param("id", Uuids.next(clock))
                .param("channel", channel)
                .param("subject", subject)
                .param("payload", json.writeValueAsString(payload))
                .param("now", now())
                .update();
    }

    /** Locks the next that is due, never one that stands behind an earlier one of its channel and subject. */
    Optional<Message> next() {
        return jdbc.sql("""
                select id, channel, subject, payload from platform.outbox waiting
                where attempt_at <= :now and not exists (
                  select from platform.outbox earlier
                  where earlier.channel = waiting.channel and earlier.subject = waiting.subject and earlier.id < waiting.id)
                order by attempt_at limit 1 for update skip locked
                """)
                .param("now", now())
                .query((row, n) -> new Message(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        json.readValue(row.getString(4), TEXTS)))
                .optional();
    }

    void delivered(Message message) {
        jdbc.sql("delete from platform.outbox where id = :id")
                .param("id", message.id())
                .update();
    }

    /** Puts the next try off: 2, 4, 8 … seconds, at most about an hour. */
    void postpone(Message message) {
        jdbc.sql("""
                update platform.outbox
                set attempts = attempts + 1, attempt_at = :now + make_interval(secs => power(2, least(attempts + 1, 12)))
                where id = :id
                """).param("now", now()).param("id", message.id()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
