package org.colophon.payments;

import org.colophon.kernel.Refusal;

/** The escrow does not hold what should be paid out or given back. */
public final class EscrowNotHeld extends Refusal {

    EscrowNotHeld() {
        super(Kind.CONFLICT, "escrow-not-held");
    }
}
