package org.colophon.register;

import org.colophon.kernel.Refusal;

/** The work has no picture, or none that the reader may see. */
public final class NoPreview extends Refusal {

    public NoPreview() {
        super(Kind.NOT_FOUND, "no-preview");
    }
}
