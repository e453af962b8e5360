package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** There is no such invitation for this user. */
public final class InvitationUnknown extends Refusal {

    public InvitationUnknown() {
        super(Kind.NOT_FOUND, "invitation-unknown");
    }
}
