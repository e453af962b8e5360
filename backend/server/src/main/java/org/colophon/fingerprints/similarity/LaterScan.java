package org.colophon.fingerprints.similarity;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.colophon.fingerprints.DeclaredCodes;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.fingerprints.MatchFound;
import org.colophon.fingerprints.NearMatch;
import org.colophon.fingerprints.Similarity;
import org.colophon.fingerprints.SoughtFile;
import org.colophon.platform.RecurringJob;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares every claimed file with all others once more after the commit: two near ones that were submitted at once did
 * not see each other, and one that is deposited later was not read before.
 */
@Component
class LaterScan implements RecurringJob {

    private static final Comparator<IdentityMatch> BY_CLAIM = Comparator.comparing(IdentityMatch::claimedAt)
            .thenComparing(claim -> claim.work().value());

    private static final Logger LOG = LoggerFactory.getLogger(LaterScan.class);
    private static final int BETWEEN_NUMBERINGS = 100;

    private final Feed feed;
    private final Arrivals arrivals;
    private final Similarity similarity;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    LaterScan(
            Feed feed,
            Arrivals arrivals,
            Similarity similarity,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.feed = feed;
        this.arrivals = arrivals;
        this.similarity = similarity;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public String name() {
        return "fingerprints.later-scan";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    /** Gives places between the scans, too, so that what waits for one stays little while many files arrive. */
    @Override
    public void run() {
        boolean isMore = true;
        while (isMore) {
            feed.number();
            isMore = scanSome();
        }
    }

    private boolean scanSome() {
        for (int i = 0; i < BETWEEN_NUMBERINGS; i++) {
            if (!scanNext()) {
                return false;
            }
        }
        return true;
    }

    /** One transaction for each file: what the listeners record stands even where another fails, which is put off. */
    private boolean scanNext() {
        AtomicReference<@Nullable IdentityMatch> current = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<IdentityMatch> next = arrivals.next();
                next.ifPresent(current::set);
                next.ifPresent(this::scan);
                return next.isPresent();
            }));
        } catch (RuntimeException failure) {
            IdentityMatch failed = current.get();
            if (failed == null) {
                throw failure;
            }
            LOG.warn("The file {} could not be compared with others and is tried again.", failed.file(), failure);
            transaction.executeWithoutResult(status -> arrivals.putOff(failed));
            return true;
        }
    }

    private void scan(IdentityMatch own) {
        List<NearMatch> near = similarity.near(
                List.of(new SoughtFile(own.work(), own.file(), DeclaredCodes.NONE)),
                claims -> claims.stream()
                        .filter(claim -> !claim.claimant().equals(own.claimant()))
                        .map(IdentityMatch::work)
                        .collect(Collectors.toSet()));
        near.stream().filter(match -> match.file().equals(own.file())).forEach(match -> publish(own, match));
        arrivals.done(own);
    }

    /**
     * Whichever was claimed later is the later one, however the codes came in. Of two that arrive together each finds the
     * other, so that the same may be told twice.
     */
    private void publish(IdentityMatch own, NearMatch match) {
        IdentityMatch other = match.earlier();
        boolean isLater = BY_CLAIM.compare(own, other) > 0;
        events.publishEvent(new MatchFound(
                isLater ? own.work() : other.work(),
                isLater ? other.work() : own.work(),
                isLater ? own.file() : other.file(),
                match.nearness(),
                match.distances()));
    }
}
