package org.colophon.notifications;

import java.util.Locale;
import java.util.UUID;
import org.colophon.notifications.MailTransport.Mail;
import org.colophon.platform.Register;
import org.springframework.stereotype.Component;

/** Makes a mail out of words and a page to go to, and hands it over. */
@Component
class Postbox {

    private final MailTransport transport;
    private final Wording wording;
    private final Register register;

    Postbox(MailTransport transport, Wording wording, Register register) {
        this.transport = transport;
        this.wording = wording;
        this.register = register;
    }

    void send(UUID id, String to, Locale language, String subject, String text, String link) {
        String footer = wording.footer(language, register.name());
        String body = text + "\n\n" + register.origin() + link + "\n\n" + footer + "\n";
        transport.send(new Mail(id, to, subject, body));
    }
}
