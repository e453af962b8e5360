package org.colophon.files;

import java.time.Instant;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;

/**
 * A file was deposited whole and inspected.
 *
 * <p>Published in the storing transaction; a listener that cannot accept the file rejects it there
 * ({@link DepositRejection}).
 *
 * @param data the Data-Code, 256 bits
 */
public record FileStored(
        FileId file,
        WorkId work,
        PartyId depositor,
        Digests digests,
        IsccUnit data,
        long size,
        String mediaType,
        Instant at) {}
