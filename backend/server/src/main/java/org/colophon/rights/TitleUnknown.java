package org.colophon.rights;

import org.colophon.kernel.Refusal;

/** There is no such title, hold or grant. */
public final class TitleUnknown extends Refusal {

    public TitleUnknown() {
        super(Kind.NOT_FOUND, "title-unknown");
    }
}
