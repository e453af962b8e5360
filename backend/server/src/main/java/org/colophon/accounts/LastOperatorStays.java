package org.colophon.accounts;

import org.colophon.kernel.Refusal;

/** A register without an operator could never have one again. */
public final class LastOperatorStays extends Refusal {

    public LastOperatorStays() {
        super(Kind.CONFLICT, "last-operator-stays");
    }
}
