package org.colophon.accounts.credentials;

import java.util.Map;
import org.colophon.accounts.people.User;
import org.colophon.platform.Outbox;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sends a letter with a link that only the mailbox's owner can follow. */
@Component
@Profile("!demo")
class EmailProofByLetter implements EmailProof {

    private final Outbox outbox;

    EmailProofByLetter(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void ask(User user) {
        outbox.put(EmailConfirmationLetters.CHANNEL, user.id().value(), Map.of());
    }
}
