package org.colophon.licensing;

import org.colophon.kernel.Refusal;

/** The licence has expired or was terminated. */
public final class LicenceEnded extends Refusal {

    public LicenceEnded() {
        super(Kind.CONFLICT, "licence-ended");
    }
}
