package org.colophon.accounts.credentials;

import java.time.Clock;
import org.colophon.accounts.people.KnownParties;
import org.colophon.accounts.people.User;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In the demo no mail leaves the machine and everybody is made up, so the address is taken at its word. */
@Component
@Profile("demo")
public class EmailProofAtOnce implements EmailProof {

    private final KnownParties parties;
    private final Clock clock;

    public EmailProofAtOnce(KnownParties parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public void ask(User user) {
        user.confirmEmail(clock.instant());
        parties.getReferenceById(user.person().value()).hasConfirmedEmail();
    }
}
