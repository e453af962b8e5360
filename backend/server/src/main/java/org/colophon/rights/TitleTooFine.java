package org.colophon.rights;

import org.colophon.kernel.Refusal;

/** The title would be divided more finely than the register keeps. */
public final class TitleTooFine extends Refusal {

    public TitleTooFine() {
        super(Kind.CONFLICT, "title-too-fine");
    }
}
