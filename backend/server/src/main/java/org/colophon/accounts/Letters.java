package org.colophon.accounts;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Sends mail that is no announcement: to somebody who has yet to confirm or to sign up. Notifications does it. */
public interface Letters {

    /**
     * One letter.
     *
     * @param id the same when it is sent again
     * @param kind names the texts, for instance {@code account.email-confirmation}
     * @param link the page to go to, from the register's root
     */
    record Letter(UUID id, String to, Locale language, String kind, Map<String, String> arguments, String link) {}

    /** Throws where it could not be handed over. */
    void send(Letter letter);
}
