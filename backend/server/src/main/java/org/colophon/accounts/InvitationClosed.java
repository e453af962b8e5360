package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** The invitation was accepted, withdrawn or has run out. */
public final class InvitationClosed extends Refusal {

    public InvitationClosed() {
        super(Kind.CONFLICT, "invitation-closed");
    }
}
