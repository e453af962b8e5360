package org.colophon.fingerprints;

import java.util.EnumSet;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprint.StreamingDigest;

/** The file without a byte: many works contain one, and it says nothing about any of them. */
final class EmptyFile {

    private static final Digests DIGESTS = new StreamingDigest(EnumSet.allOf(DigestAlgorithm.class)).finish();

    private EmptyFile() {}

    static boolean has(Digests digests) {
        return DIGESTS.agreeWith(digests);
    }
}
