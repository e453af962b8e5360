package org.colophon.rights;

import org.colophon.kernel.Refusal;

/** Only who holds an interest in the work can consent. */
public final class NotAHolder extends Refusal {

    public NotAHolder() {
        super(Kind.FORBIDDEN, "not-a-holder");
    }
}
