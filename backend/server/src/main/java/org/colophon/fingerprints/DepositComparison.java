package org.colophon.fingerprints;

import java.util.List;
import java.util.Optional;
import org.colophon.files.DepositRejection;
import org.colophon.files.FileStored;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares each deposited file with what was claimed, in the depositing transaction. */
@Component
class DepositComparison {

    private final ClaimLedger ledger;
    private final DepositRejection rejection;
    private final ApplicationEventPublisher events;

    DepositComparison(ClaimLedger ledger, DepositRejection rejection, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.rejection = rejection;
        this.events = events;
    }

    /** Before any other listener, so that nothing is recorded of bytes that are rejected here. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FileStored deposit) {
        Optional<Claim> claim = ledger.find(deposit.work(), deposit.file());
        Optional<String> objection = claim.flatMap(declared -> objection(declared, deposit));
        if (objection.isPresent()) {
            rejection.reject(deposit.file(), objection.get());
            return;
        }
        claim.ifPresent(declared -> see(declared, deposit));
        publishMatches(claim, deposit);
    }

    /** A declared file may be deposited by nobody but its claimant, and only with the bytes declared. */
    private static Optional<String> objection(Claim declared, FileStored deposit) {
        if (!declared.claimant().equals(deposit.depositor())) {
            return Optional.of("not-the-claimant");
        }
        boolean same = declared.size() == deposit.size() && declared.digests().agreeWith(deposit.digests());
        return same ? Optional.empty() : Optional.of("digests-differ");
    }

    private void see(Claim declared, FileStored deposit) {
        ledger.addSighting(declared.work(), declared.file(), deposit.at());
        ledger.addDigests(declared.work(), declared.file(), deposit.digests(), ComputedBy.SERVER, true, deposit.at());
    }

    private void publishMatches(Optional<Claim> claim, FileStored deposit) {
        if (EmptyFile.has(deposit.digests())) {
            return;
        }
        List<IdentityMatch> others = ledger.matching(deposit.digests()).stream()
                .filter(match -> !match.work().equals(deposit.work()))
                .filter(match -> !match.claimant().equals(deposit.depositor()))
                .toList();
        for (IdentityMatch other : others) {
            boolean first = claim.filter(own -> own.claimedAt().isBefore(other.claimedAt()))
                    .isPresent();
            events.publishEvent(
                    first
                            ? new MatchFound(other.work(), deposit.work(), deposit.file())
                            : new MatchFound(deposit.work(), other.work(), deposit.file()));
        }
    }
}
