package org.colophon.licensing;

import org.colophon.kernel.Refusal;

/** There is no such licence, or it is not for the asking party to see. */
public final class LicenceUnknown extends Refusal {

    public LicenceUnknown() {
        super(Kind.NOT_FOUND, "licence-unknown");
    }
}
