package org.colophon.works;

import org.colophon.kernel.Refusal;

/** The codes of a private work identify its content, so they are not published. */
public final class CodesOfPrivateWork extends Refusal {

    CodesOfPrivateWork() {
        super(Kind.CONFLICT, "codes-of-private-work");
    }
}
