package org.colophon.accounts.credentials;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.colophon.platform.RecurringJob;
import org.springframework.stereotype.Component;

/** Drops counts and tokens that nothing can come of any more. */
@Component
public class Forgetting implements RecurringJob {

    private final Attempts attempts;
    private final EmailTokens tokens;
    private final Clock clock;

    Forgetting(Attempts attempts, EmailTokens tokens, Clock clock) {
        this.attempts = attempts;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "accounts.forgetting";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        attempts.forgetBefore(yesterday);
        tokens.forgetExpired(yesterday);
    }
}
