package org.colophon.works;

import org.colophon.kernel.Refusal;

/** The register knows the file's digests only; the file itself was never handed in. */
public final class FileNotDeposited extends Refusal {

    public FileNotDeposited() {
        super(Kind.NOT_FOUND, "file-not-deposited");
    }
}
