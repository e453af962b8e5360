package org.colophon.accounts.credentials;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.colophon.accounts.AttemptsExhausted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts attempts in windows of time and refuses those beyond a limit.
 *
 * <p>An attempt is counted before it is made, so that many at once get no more tries than one after the other, and in a
 * transaction of its own, so that a refusal does not undo the count.
 */
public class Attempts {

    /** Something attempts are counted for, and how many within what time. */
    public record Limit(String subject, int most, Duration within) {}

    private record Count(int tries, Instant since) {}

    private final JdbcClient database;
    private final TransactionTemplate apart;
    private final Clock clock;

    public Attempts(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Counts one attempt for every limit, or refuses with {@link AttemptsExhausted}. */
    public void count(List<Limit> limits) {
        Optional<Duration> pause = apart.execute(
                status -> limits.stream().flatMap(limit -> pauseAfterOneMore(limit).stream()).toList().stream()
                        .max(Duration::compareTo));
        if (pause != null && pause.isPresent()) {
            throw new AttemptsExhausted(pause.get());
        }
    }

    /**
     * A sign-in succeeded: what its owner mistyped from here is forgotten, and the attempt is taken back elsewhere.
     *
     * <p>What strangers tried stays counted, or they could wait for the owner and begin anew.
     */
    void succeeded(SignInLimits limits) {
        apart.executeWithoutResult(status -> {
            database.sql("delete from accounts.attempt where subject = :subject")
                    .param("subject", limits.pair().subject())
                    .update();
            takeBack(limits.account());
            takeBack(limits.address());
        });
    }

    /** The attempts were refused before they were made, by no fault of who made them. */
    public void notMade(SignInLimits limits) {
        apart.executeWithoutResult(status -> limits.all().forEach(this::takeBack));
    }

    /** Forgets windows that are long over. */
    void forgetBefore(Instant before) {
        database.sql("delete from accounts.attempt where since < :before")
                .param("before", at(before))
                .update();
    }

    private void takeBack(Limit limit) {
        database.sql("update accounts.attempt set tries = tries - 1 where subject = :subject and tries > 0")
                .param("subject", limit.subject())
                .update();
    }

    private Optional<Duration> pauseAfterOneMore(Limit limit) {
        Instant now = clock.instant();
        Count count = database.sql("""
                        insert into accounts.attempt as a (subject, tries, since) values (:subject, 1, :now)
                        on conflict (subject) do update
                           set tries = case when a.since <= :over then 1 else a.tries + 1 end,
                               since = case when a.since <= :over then excluded.since else a.since end
                        returning tries, since
                        """)
                .param("subject", limit.subject())
                .param("now", at(now))
                .param("over", at(now.minus(limit.within())))
                .query((row, number) -> new Count(
                        row.getInt("tries"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .single();
        return count.tries() <= limit.most()
                ? Optional.empty()
                : Optional.of(Duration.between(now, count.since().plus(limit.within())));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
