package org.colophon.rights;

import org.colophon.kernel.Refusal;

/** A hold stands on the interests that would move. */
public final class InterestHeld extends Refusal {

    public InterestHeld() {
        super(Kind.CONFLICT, "interest-held");
    }
}
