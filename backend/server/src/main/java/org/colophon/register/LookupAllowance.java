package org.colophon.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.colophon.platform.RecurringJob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many files an address may look up: enough for whoever has files, too few for whoever tries to feel out the index.
 * Counted in the database, because the processes of one register share it.
 */
@Service
public class LookupAllowance implements RecurringJob {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private record Count(int lookups, Instant since) {}

    private final JdbcClient database;
    private final Clock clock;
    private final int most;

    LookupAllowance(JdbcClient database, Clock clock, @Value("${colophon.lookups.in-ten-minutes:300}") int most) {
        this.database = database;
        this.clock = clock;
        this.most = most;
    }

    /** Counts a look-up before it is made, or refuses it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = LookupsExhausted.class)
    public void take(String address) {
        Instant now = clock.instant();
        Count count = database.sql("""
                        insert into register.lookup_window as w (source, lookups, since) values (:source, 1, :now)
                        on conflict (source) do update
                           set lookups = case when w.since <= :over then 1 else least(w.lookups + 1, 1000000) end,
                               since = case when w.since <= :over then excluded.since else w.since end
                        returning lookups, since
                        """)
                .param("source", hash(address))
                .param("now", Timestamp.from(now))
                .param("over", Timestamp.from(now.minus(WINDOW)))
                .query((row, n) -> new Count(
                        row.getInt("lookups"), row.getTimestamp("since").toInstant()))
                .single();
        if (count.lookups() > most) {
            throw new LookupsExhausted(Duration.between(now, count.since().plus(WINDOW)));
        }
    }

    @Override
    public String name() {
        return "register.lookup-windows";
    }

    @Override
    public Duration every() {
        return WINDOW;
    }

    @Override
    public void run() {
        database.sql("delete from register.lookup_window where since <= ?")
                .param(Timestamp.from(clock.instant().minus(WINDOW)))
                .update();
    }

    private static byte[] hash(String address) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missingFromTheJdk) {
            throw new IllegalStateException(missingFromTheJdk);
        }
    }
}
