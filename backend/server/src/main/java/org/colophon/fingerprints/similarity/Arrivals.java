package org.colophon.fingerprints.similarity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The claimed files whose codes have their place and were not compared yet, in the order in which they came. */
@Component
class Arrivals {

    private static final String HAS_UNPLACED = "exists (select from fingerprints.unit u where u.work = a.work"
            + " and u.file = a.file and u.position is null and u.sought)";

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;

    Arrivals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The claim of the next file, which stays the next until it is {@link #done} or put off; its row is locked. */
    Optional<IdentityMatch> next() {
        return database.sql("select a.work, a.file from fingerprints.arrival a where a.arrived_at <= ? and not "
                        + HAS_UNPLACED
                        + " order by a.arrived_at, a.work, a.file limit 1 for update of a skip locked")
                .param(Timestamp.from(clock.instant()))
                .query((row, n) -> claim(row.getObject("work", UUID.class), row.getObject("file", UUID.class)))
                .optional();
    }

    /** Takes the file off the list, unless more codes of it came meanwhile. */
    void done(IdentityMatch claim) {
        database.sql("delete from fingerprints.arrival a where work = ? and file = ? and not " + HAS_UNPLACED)
                .params(claim.work().value(), claim.file().value())
                .update();
    }

    /** Lets the others go first, so that one file that cannot be compared keeps none from it. */
    void putOff(IdentityMatch claim) {
        database.sql("update fingerprints.arrival set arrived_at = ? where work = ? and file = ?")
                .params(
                        Timestamp.from(clock.instant().plus(PAUSE)),
                        claim.work().value(),
                        claim.file().value())
                .update();
    }

    private IdentityMatch claim(UUID work, UUID file) {
        return database.sql("select claimant, claimed_at from fingerprints.claim where work = ? and file = ?")
                .params(work, file)
                .query((row, n) -> new IdentityMatch(
                        new WorkId(work),
                        new FileId(file),
                        new PartyId(row.getObject("claimant", UUID.class)),
                        false,
                        false,
                        row.getTimestamp("claimed_at").toInstant()))
                .single();
    }
}
