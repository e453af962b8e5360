package org.colophon.accounts;

import org.colophon.kernel.UserId;

/** Takes back the token out of a letter, which proves that its reader has the mailbox. */
public interface EmailConfirmation {

    /** Confirms the address, or refuses with {@link EmailTokenRefused}. */
    void confirm(String token);

    /** Sends the letter again, a few times an hour, while the address is unconfirmed. */
    void sendAgain(UserId id);
}
