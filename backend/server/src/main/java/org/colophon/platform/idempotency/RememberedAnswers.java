package org.colophon.platform.idempotency;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.colophon.platform.Call;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys that were used and what was answered; kept for ever, since what they did lasts for ever. */
@Repository
class RememberedAnswers {

    private final JdbcClient jdbc;
    private final Clock clock;

    RememberedAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was remembered: the digest of route and body, and the answer in JSON. */
    record Answer(byte[] requestDigest, String answer) {}

    /** Takes the key, or waits for the transaction that holds it; false where that one was committed. */
    boolean take(Call call, byte[] requestDigest) {
        return jdbc.sql("""
                insert into platform.idempotency (actor, key, request_digest, at)
                values (:actor, :key, :digest, :at) on conflict do nothing
                """)
                        .param("actor", call.acting().user().value())
                        .param("key", call.key())
                        .param("digest", requestDigest)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void remember(Call call, String answer) {
        jdbc.sql("update platform.idempotency set answer = :answer where actor = :actor and key = :key")
                .param("answer", answer)
                .param("actor", call.acting().user().value())
                .param("key", call.key())
                .update();
    }

    Optional<Answer> find(Call call) {
        return jdbc.sql("select request_digest, answer from platform.idempotency where actor = :actor and key = :key")
                .param("actor", call.acting().user().value())
                .param("key", call.key())
                .query((row, n) -> new Answer(row.getBytes(1), row.getString(2)))
                .optional();
    }
}
