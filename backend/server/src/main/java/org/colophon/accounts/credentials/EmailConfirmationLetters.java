package org.colophon.accounts.credentials;

import java.util.Map;
import java.util.UUID;
import org.colophon.accounts.Letters;
import org.colophon.accounts.Letters.Letter;
import org.colophon.accounts.people.User;
import org.colophon.accounts.people.Users;
import org.colophon.platform.OutboxChannel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes the letter by which a user confirms an address; its token is made only when the letter goes out. */
@Component
public class EmailConfirmationLetters implements OutboxChannel {

    public static final String CHANNEL = "accounts.email-confirmation";

    private final Users users;
    private final EmailTokens tokens;
    private final ObjectProvider<Letters> letters;

    EmailConfirmationLetters(Users users, EmailTokens tokens, ObjectProvider<Letters> letters) {
        this.users = users;
        this.tokens = tokens;
        this.letters = letters;
    }

    @Override
    public String name() {
        return CHANNEL;
    }

    @Override
    public void deliver(UUID message, UUID subject, Map<String, String> payload) {
        users.findById(subject)
                .filter(user -> !user.isDisabled() && !user.isEmailConfirmed())
                .ifPresent(user -> letters.getObject().send(letter(message, user)));
    }

    private Letter letter(UUID message, User user) {
        String token = tokens.issue(user.id(), user.emailKey());
        return new Letter(
                message,
                user.email(),
                user.language(),
                "account.email-confirmation",
                Map.of(),
                "/confirm-email?token=" + token);
    }
}
