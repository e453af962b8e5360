package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** E-mail and password do not belong together; it is not said which of them is wrong. */
public final class CredentialsWrong extends Refusal {

    public CredentialsWrong() {
        super(Kind.INVALID, "credentials-wrong");
    }
}
