package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** The user has the duty already. */
public final class DutyHeldAlready extends Refusal {

    public DutyHeldAlready() {
        super(Kind.CONFLICT, "duty-held-already");
    }
}
