package org.colophon.disputes;

import org.colophon.kernel.Refusal;

/** The same complaint is open already. */
public final class CaseOpenAlready extends Refusal {

    CaseOpenAlready() {
        super(Kind.CONFLICT, "case-open-already");
    }
}
