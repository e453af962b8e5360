package org.colophon.fingerprints;

import org.colophon.kernel.Refusal;

/** A claim contradicts what the register knows about the file. */
public final class ClaimRefused extends Refusal {

    private ClaimRefused(Kind kind, String code) {
        super(kind, code);
    }

    /** The file is deposited, and its bytes have other digests than the claim declares. */
    static ClaimRefused digestsDiffer() {
        return new ClaimRefused(Kind.INVALID, "claim-digests-differ");
    }

    /** The claim says that the register saw the bytes, but no such file is deposited for the work. */
    static ClaimRefused notDeposited() {
        return new ClaimRefused(Kind.INVALID, "claim-not-deposited");
    }

    /** The claim has no SHA-256, by which files are identified. */
    static ClaimRefused identityMissing() {
        return new ClaimRefused(Kind.INVALID, "claim-identity-missing");
    }

    /** The work already claims this file with other digests or for another party. */
    static ClaimRefused alreadyClaimed() {
        return new ClaimRefused(Kind.CONFLICT, "claim-already-made");
    }
}
