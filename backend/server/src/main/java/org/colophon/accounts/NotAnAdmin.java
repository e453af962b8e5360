package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** Only admins of an organisation remove others from it. */
public final class NotAnAdmin extends Refusal {

    public NotAnAdmin() {
        super(Kind.FORBIDDEN, "not-an-admin");
    }
}
