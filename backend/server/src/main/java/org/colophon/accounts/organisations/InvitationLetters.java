package org.colophon.accounts.organisations;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.colophon.accounts.Letters;
import org.colophon.accounts.Letters.Letter;
import org.colophon.accounts.Parties;
import org.colophon.accounts.people.EmailAddress;
import org.colophon.accounts.people.User;
import org.colophon.accounts.people.Users;
import org.colophon.platform.OutboxChannel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the owner of an address that an organisation would have them. */
@Component
class InvitationLetters implements OutboxChannel {

    static final String CHANNEL = "accounts.invitation";

    private final Invitations invitations;
    private final Users users;
    private final Parties parties;
    private final ObjectProvider<Letters> letters;
    private final Clock clock;

    InvitationLetters(
            Invitations invitations, Users users, Parties parties, ObjectProvider<Letters> letters, Clock clock) {
        this.invitations = invitations;
        this.users = users;
        this.parties = parties;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return CHANNEL;
    }

    @Override
    public void deliver(UUID message, UUID subject, Map<String, String> payload) {
        invitations
                .findById(subject)
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .ifPresent(invitation -> letters.getObject().send(letter(message, invitation)));
    }

    private Letter letter(UUID message, Invitation invitation) {
        Locale language = EmailAddress.parse(invitation.email())
                .flatMap(email -> users.findByEmailKey(email.key()))
                .map(User::language)
                .orElse(Locale.ENGLISH);
        String organisation = parties.of(invitation.organisation()).name();
        return new Letter(
                message,
                invitation.email(),
                language,
                "account.invitation",
                Map.of("organisation", organisation),
                "/account");
    }
}
