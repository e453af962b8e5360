package org.colophon.trading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Register;
import org.colophon.rights.AsOf;
import org.colophon.rights.Coverage;
import org.colophon.rights.Interest;
import org.colophon.rights.InterestHeld;
import org.colophon.rights.TitleNotCovered;
import org.colophon.rights.TitleReading;
import org.colophon.works.WorkRecords;
import org.springframework.stereotype.Component;

/**
 * Whether a seller can hope to deliver what is proposed, so that nobody pays in vain. What decides is the recordation
 * itself, in the transaction that moves the money.
 */
@Component
final class SellersTitle {

    private final WorkRecords works;
    private final TitleReading title;
    private final Register register;
    private final Clock clock;

    SellersTitle(WorkRecords works, TitleReading title, Register register, Clock clock) {
        this.works = works;
        this.title = title;
        this.register = register;
        this.clock = clock;
    }

    void check(TransferProposal proposal, PartyId seller) {
        requireRegistered(proposal.work());
        LocalDate today = register.today();
        Coverage coverage = title.coverage(
                proposal.work(), Set.of(seller), proposal.rights(), proposal.territory(), Period.from(today), false);
        if (coverage.isHeld()) {
            throw new InterestHeld();
        }
        List<Interest> standing = title.standing(proposal.work(), new AsOf(today, clock.instant()));
        boolean hasShares = proposal.rights().stream()
                .allMatch(right -> held(standing, seller, right, proposal).compareTo(proposal.share()) >= 0);
        if (!coverage.complete() || !hasShares) {
            throw new TitleNotCovered();
        }
    }

    /** Asked again when the title moves: the registration may be revoked between. */
    void requireRegistered(WorkId work) {
        if (works.isRevoked(work)) {
            throw new RegistrationRevoked();
        }
    }

    private static Share held(List<Interest> standing, PartyId seller, Right right, TransferProposal proposal) {
        return Share.sum(standing.stream()
                .filter(interest -> interest.holder().equals(seller)
                        && interest.right() == right
                        && interest.territory().overlaps(proposal.territory()))
                .map(Interest::share)
                .toList());
    }
}
