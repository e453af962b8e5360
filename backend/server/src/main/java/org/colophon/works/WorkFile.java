package org.colophon.works;

import org.colophon.fingerprint.Digests;
import org.colophon.fingerprints.ComputedBy;
import org.colophon.kernel.FileId;

/** A file of the work: its digests always, its bytes only where they were deposited. */
public record WorkFile(
        FileId id,
        String name,
        String mediaType,
        long size,
        Digests digests,
        ComputedBy computedBy,
        boolean seenByRegister,
        boolean deposited) {}
