package org.colophon.trading;

import org.colophon.kernel.Refusal;

/** The work's registration was revoked: title that rests on it is not sold any more. */
public final class RegistrationRevoked extends Refusal {

    RegistrationRevoked() {
        super(Kind.CONFLICT, "registration-revoked");
    }
}
