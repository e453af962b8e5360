package org.colophon.files;

import org.colophon.kernel.Refusal;

/** The deposit's key was destroyed on purpose; its bytes cannot be read any more. */
public final class DepositErased extends Refusal {

    public DepositErased() {
        super(Kind.GONE, "deposit-erased");
    }
}
