package org.colophon.applications;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;

/**
 * Another work claimed a file of this one before.
 *
 * @param deposited whether the applicant handed the file in
 */
record Finding(WorkId work, FileId file, IdentityMatch earlier, boolean sameOwner, boolean deposited) {

    /** A name for the pair that tells nothing about the earlier work, which may be private. */
    UUID token() {
        String pair = work.text() + " " + earlier.work().text();
        return UUID.nameUUIDFromBytes(pair.getBytes(StandardCharsets.UTF_8));
    }
}
