package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** The act needs an e-mail address that its user has confirmed. */
public final class EmailUnconfirmed extends Refusal {

    public EmailUnconfirmed() {
        super(Kind.FORBIDDEN, "email-unconfirmed");
    }
}
