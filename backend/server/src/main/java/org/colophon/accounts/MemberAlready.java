package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** The user is a member of the organisation already. */
public final class MemberAlready extends Refusal {

    public MemberAlready() {
        super(Kind.CONFLICT, "member-already");
    }
}
