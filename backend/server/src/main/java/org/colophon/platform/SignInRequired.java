package org.colophon.platform;

import org.colophon.kernel.Refusal;

/** Nobody is signed in; answered with 401. */
public final class SignInRequired extends Refusal {

    public SignInRequired() {
        super(Kind.FORBIDDEN, "sign-in-required");
    }
}
