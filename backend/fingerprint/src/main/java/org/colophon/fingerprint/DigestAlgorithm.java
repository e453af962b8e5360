package org.colophon.fingerprint;

import java.util.Arrays;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The digests that identify a file. Several of unlike construction, since one of them may be broken one day. */
public enum DigestAlgorithm {
    /** FIPS 180-4. */
    SHA_256("sha-256", 32),
    /** BLAKE3 with its default output of 32 bytes. */
    BLAKE3("blake3", 32),
    /** FIPS 202: a sponge, so unlike SHA-256 that no one attack is expected to break both. */
    SHA3_512("sha3-512", 64),
    /** GB/T 32905-2016, which Chinese courts and notaries use. */
    SM3("sm3", 32);

    private final String id;
    private final int length;

    DigestAlgorithm(String id, int length) {
        this.id = id;
        this.length = length;
    }

    /** The algorithm of this id. */
    public static DigestAlgorithm ofId(String id) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no digest algorithm is called " + id));
    }

    /** The name in log entries, requests and file lists; it never changes. */
    public String id() {
        return id;
    }

    /** The number of bytes of such a digest. */
    public int length() {
        return length;
    }

    /** Computes the digest in order; BLAKE3 needs no order and has a place of its own in the pass. */
    DigestEngine engine() {
        return switch (this) {
            case SHA_256 -> new JdkEngine("SHA-256");
            case SHA3_512 -> new JdkEngine("SHA3-512");
            case SM3 -> new BouncyCastleEngine(new SM3Digest());
            case BLAKE3 -> throw new IllegalArgumentException("BLAKE3 is computed in parts");
        };
    }
}
