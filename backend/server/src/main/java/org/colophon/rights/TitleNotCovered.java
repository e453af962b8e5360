package org.colophon.rights;

import org.colophon.kernel.Refusal;

/** Who would grant or assign does not hold all that it takes. */
public final class TitleNotCovered extends Refusal {

    public TitleNotCovered() {
        super(Kind.CONFLICT, "title-not-covered");
    }
}
