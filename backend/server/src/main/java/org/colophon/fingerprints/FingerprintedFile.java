package org.colophon.fingerprints;

import org.colophon.fingerprint.Digests;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;

/**
 * A file of a work with its digests, who computed them, and whether the register ever saw the bytes.
 *
 * @param codes what the claimant says of its content
 */
public record FingerprintedFile(
        FileId file,
        WorkId work,
        Digests digests,
        long size,
        ComputedBy computedBy,
        boolean seenByRegister,
        DeclaredCodes codes) {

    /** A file without codes. */
    public FingerprintedFile(
            FileId file, WorkId work, Digests digests, long size, ComputedBy computedBy, boolean seenByRegister) {
        this(file, work, digests, size, computedBy, seenByRegister, DeclaredCodes.NONE);
    }
}
