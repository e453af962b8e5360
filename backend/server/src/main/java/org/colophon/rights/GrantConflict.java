package org.colophon.rights;

import org.colophon.kernel.Refusal;

/** Another grant excludes this one; whose it is and on what terms is not told. */
public final class GrantConflict extends Refusal {

    public GrantConflict() {
        super(Kind.CONFLICT, "grant-conflict");
    }
}
