package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** The user is no member of the organisation. */
public final class MemberUnknown extends Refusal {

    public MemberUnknown() {
        super(Kind.NOT_FOUND, "member-unknown");
    }
}
