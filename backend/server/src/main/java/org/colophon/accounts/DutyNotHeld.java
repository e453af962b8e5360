package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** The user does not have the duty. */
public final class DutyNotHeld extends Refusal {

    public DutyNotHeld() {
        super(Kind.NOT_FOUND, "duty-not-held");
    }
}
