package org.colophon.works;

import org.colophon.kernel.Refusal;

/** There is no such work on record, or it is private. */
public final class WorkNotFound extends Refusal {

    public WorkNotFound() {
        super(Kind.NOT_FOUND, "work-not-found");
    }
}
