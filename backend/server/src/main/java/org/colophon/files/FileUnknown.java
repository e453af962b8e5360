package org.colophon.files;

import org.colophon.kernel.Refusal;

/** There is no such deposited file. */
public final class FileUnknown extends Refusal {

    public FileUnknown() {
        super(Kind.NOT_FOUND, "file-unknown");
    }
}
