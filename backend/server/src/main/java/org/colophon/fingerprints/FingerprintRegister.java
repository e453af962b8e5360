package org.colophon.fingerprints;

import java.util.List;
import org.colophon.fingerprint.Digests;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;

/** Records which work claims which file, and tells who claimed the same file before. */
public interface FingerprintRegister {

    /** The claims to a file with any of these digests, the earliest first; of an empty file none. */
    List<IdentityMatch> matches(Digests digests);

    /**
     * Claims a file for a work, in the registering transaction, and returns the earlier claims of other works.
     *
     * <p>Two registrations of the same file wait for each other here, so that one of them sees the other's claim.
     * A claim is a flag, never a bar: what follows from a match is the caller's to decide. Claiming the same file
     * again for the same work changes nothing.
     *
     * @throws ClaimRefused where the file is deposited and the claim does not agree with it
     */
    List<IdentityMatch> claim(FingerprintedFile file, PartyId claimant, boolean published);

    /** The files a work claims, as the register knows them now, in the order claimed. */
    List<FingerprintedFile> ofWork(WorkId work);

    /** Tells whether the public may know of the work; look-ups show a work's facts only where it is published. */
    void published(WorkId work, boolean published);
}
