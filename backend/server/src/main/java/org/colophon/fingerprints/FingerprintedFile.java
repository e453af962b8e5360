package org.colophon.fingerprints;

import org.colophon.fingerprint.Digests;
import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;

/** A file of a work with its digests, who computed them, and whether the register ever saw the bytes. */
public record FingerprintedFile(
        FileId file, WorkId work, Digests digests, long size, ComputedBy computedBy, boolean seenByRegister) {}
