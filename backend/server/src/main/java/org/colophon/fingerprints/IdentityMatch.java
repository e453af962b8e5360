package org.colophon.fingerprints;

import java.time.Instant;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;

/** Another work that claims the same file. */
public record IdentityMatch(
        WorkId work, FileId file, PartyId claimant, boolean seenByRegister, boolean published, Instant claimedAt) {}
