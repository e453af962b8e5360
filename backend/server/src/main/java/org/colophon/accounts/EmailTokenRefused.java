package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** The link in the letter was used before, has run out, or never came from here. */
public final class EmailTokenRefused extends Refusal {

    public EmailTokenRefused() {
        super(Kind.GONE, "email-token-refused");
    }
}
