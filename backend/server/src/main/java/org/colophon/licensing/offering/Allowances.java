package org.colophon.licensing.offering;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.PauseReason;
import org.colophon.licensing.Terms;
import org.colophon.platform.Register;
import org.colophon.rights.ConsentKind;
import org.colophon.rights.Consents;
import org.colophon.works.WorkRecords;
import org.springframework.stereotype.Component;

/** Asks the title whether it allows an offer. */
@Component
class Allowances {

    private final Licensors licensors;
    private final Consents consents;
    private final WorkRecords works;
    private final Register register;

    Allowances(Licensors licensors, Consents consents, WorkRecords works, Register register) {
        this.licensors = licensors;
        this.consents = consents;
        this.works = works;
        this.register = register;
    }

    Allowance of(Offer offer) {
        return of(offer.work(), offer.offeror(), offer.terms(), offer.subject());
    }

    Allowance of(WorkId work, PartyId offeror, Terms terms, UUID subject) {
        LocalDate today = register.today();
        // Nobody is to rely on title in a registration that was revoked.
        if (terms.endsBy(today) || works.isRevoked(work)) {
            return Allowance.paused(PauseReason.TITLE_CHANGED, Set.of(offeror));
        }
        Licensors.Licensing licensing = licensors.of(work, offeror, terms, terms.periodFrom(today));
        if (!licensing.isCovered()) {
            return Allowance.paused(PauseReason.TITLE_CHANGED, licensing.licensors());
        }
        if (licensing.isHeld()) {
            return Allowance.paused(PauseReason.ON_HOLD, licensing.licensors());
        }
        if (licensing.isTaken()) {
            return Allowance.paused(PauseReason.GRANTED_ALREADY, licensing.licensors());
        }
        return Allowance.withConsents(
                licensing.licensors(), missing(work, terms, subject, licensing.licensors(), today));
    }

    private Set<PartyId> missing(WorkId work, Terms terms, UUID subject, Set<PartyId> granters, LocalDate today) {
        if (!terms.exclusive()) {
            return Set.of();
        }
        Set<PartyId> missing = new HashSet<>(consents.missing(
                work, ConsentKind.EXCLUSIVE_LICENCE, subject, terms.rights(), terms.territory(), today));
        missing.retainAll(granters);
        return missing;
    }
}
