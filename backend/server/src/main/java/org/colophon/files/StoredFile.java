package org.colophon.files;

import java.time.Instant;
import org.colophon.fingerprint.Digests;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;

/**
 * A deposited file, as the register found it: the digests and the media type are its own findings.
 *
 * @param work the work, or the case for evidence, whose key encrypts the file
 * @param depositor who brought it; whoever takes a file into a work compares this with the acting party
 */
public record StoredFile(
        FileId id,
        WorkId work,
        PartyId depositor,
        String name,
        String mediaType,
        long size,
        Digests digests,
        boolean hasPreview,
        Instant storedAt) {}
