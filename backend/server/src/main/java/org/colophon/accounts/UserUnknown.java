package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** There is no such user. */
public final class UserUnknown extends Refusal {

    public UserUnknown() {
        super(Kind.NOT_FOUND, "user-unknown");
    }
}
