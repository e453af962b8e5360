package org.colophon.accounts.people;

import java.time.Clock;
import org.colophon.accounts.DeclaredParty;
import org.colophon.accounts.PartyDeclaration;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was declared of others, and who declared it. */
@Component
@Transactional
class PartyIntake implements PartyDeclaration {

    private final KnownParties parties;
    private final Clock clock;

    PartyIntake(KnownParties parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public PartyId declare(DeclaredParty declared, Acting by) {
        PartyId id = PartyId.next(clock);
        parties.saveAndFlush(Party.declared(id, declared, by.party(), clock.instant()));
        return id;
    }
}
