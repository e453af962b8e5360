package org.colophon.applications;

import org.colophon.kernel.Refusal;

/** There is no such application, or it is somebody else's. */
public final class ApplicationNotFound extends Refusal {

    public ApplicationNotFound() {
        super(Kind.NOT_FOUND, "application-not-found");
    }
}
