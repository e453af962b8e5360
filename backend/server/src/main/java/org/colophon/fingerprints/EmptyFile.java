package org.colophon.fingerprints;

import java.util.EnumSet;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprint.StreamingFingerprint;

/** The file without a byte: many works contain one, and it says nothing about any of them. */
final class EmptyFile {

    private static final Digests DIGESTS = new StreamingFingerprint(EnumSet.allOf(DigestAlgorithm.class))
            .finish()
            .digests();

    private EmptyFile() {}

    static boolean has(Digests digests) {
        return DIGESTS.agreeWith(digests);
    }
}
