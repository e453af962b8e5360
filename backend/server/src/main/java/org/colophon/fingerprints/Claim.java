package org.colophon.fingerprints;

import java.time.Instant;
import org.colophon.fingerprint.Digests;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;

/** That a work is of this file, according to its claimant. */
record Claim(
        WorkId work,
        FileId file,
        PartyId claimant,
        Digests digests,
        long size,
        ComputedBy computedBy,
        boolean seenByRegister,
        Instant claimedAt) {

    static Claim of(FingerprintedFile file, PartyId claimant, boolean seen, Instant now) {
        return new Claim(file.work(), file.file(), claimant, file.digests(), file.size(), file.computedBy(), seen, now);
    }

    FingerprintedFile asFile() {
        return new FingerprintedFile(file, work, digests, size, computedBy, seenByRegister);
    }

    /** Whether the other claim says the same about the file. */
    boolean repeats(Claim other) {
        return claimant.equals(other.claimant) && size == other.size && digests.agreeWith(other.digests);
    }
}
