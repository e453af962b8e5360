package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** So many passwords are being checked that this one would wait too long. */
public final class PasswordsBusy extends Refusal {

    public PasswordsBusy() {
        super(Kind.TOO_MANY, "passwords-busy");
    }
}
