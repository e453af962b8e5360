package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** There is no such party. */
public final class PartyUnknown extends Refusal {

    public PartyUnknown() {
        super(Kind.NOT_FOUND, "party-unknown");
    }
}
