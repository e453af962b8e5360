package org.colophon.notifications;

import java.util.UUID;

/** Hands mail over to whatever brings it to its reader; an installation with a mail server puts its own here. */
public interface MailTransport {

    /** A mail in plain text; the id is the same when it is handed over again. */
    record Mail(UUID id, String to, String subject, String body) {}

    /** Throws where it could not be handed over; it is tried again later. */
    void send(Mail mail);
}
