package org.colophon.platform;

import org.colophon.kernel.Refusal;

/** The register has not been set up yet; nothing is attested before. */
public final class SetUpRequired extends Refusal {

    public SetUpRequired() {
        super(Kind.CONFLICT, "set-up-required");
    }
}
