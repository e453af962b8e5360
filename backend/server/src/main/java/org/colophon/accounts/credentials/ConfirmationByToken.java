package org.colophon.accounts.credentials;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.colophon.accounts.EmailConfirmation;
import org.colophon.accounts.EmailTokenRefused;
import org.colophon.accounts.UserUnknown;
import org.colophon.accounts.credentials.Attempts.Limit;
import org.colophon.accounts.credentials.EmailTokens.Bearer;
import org.colophon.accounts.people.KnownParties;
import org.colophon.accounts.people.User;
import org.colophon.accounts.people.Users;
import org.colophon.kernel.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Takes back the token out of a letter, which proves that its reader has the mailbox. */
@Service
class ConfirmationByToken implements EmailConfirmation {

    private static final int LETTERS_PER_HOUR = 5;

    private final EmailTokens tokens;
    private final Users users;
    private final KnownParties parties;
    private final EmailProof proof;
    private final Attempts attempts;
    private final TransactionOperations transaction;
    private final Clock clock;

    ConfirmationByToken(
            EmailTokens tokens,
            Users users,
            KnownParties parties,
            EmailProof proof,
            Attempts attempts,
            TransactionOperations transaction,
            Clock clock) {
        this.tokens = tokens;
        this.users = users;
        this.parties = parties;
        this.proof = proof;
        this.attempts = attempts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void confirm(String token) {
        Bearer bearer = tokens.use(token).orElseThrow(EmailTokenRefused::new);
        User user = users.findById(bearer.user().value())
                .filter(found -> found.emailKey().equals(bearer.emailKey()))
                .orElseThrow(EmailTokenRefused::new);
        user.confirmEmail(clock.instant());
        parties.getReferenceById(user.person().value()).hasConfirmedEmail();
    }

    @Override
    public void sendAgain(UserId id) {
        attempts.count(List.of(new Limit("email-confirmation/" + id.text(), LETTERS_PER_HOUR, Duration.ofHours(1))));
        transaction.executeWithoutResult(status -> {
            User user = users.findById(id.value()).orElseThrow(UserUnknown::new);
            if (!user.isEmailConfirmed()) {
                proof.ask(user);
            }
        });
    }
}
