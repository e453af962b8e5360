package org.colophon.disputes;

import org.colophon.kernel.Refusal;

/** There is no such case, or it is none of the asker's. */
public final class CaseUnknown extends Refusal {

    public CaseUnknown() {
        super(Kind.NOT_FOUND, "case-unknown");
    }
}
