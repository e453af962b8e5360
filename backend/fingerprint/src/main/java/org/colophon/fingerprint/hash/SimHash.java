package org.colophon.fingerprint.hash;

/**
 * Reduces digests of equal length to one of the same length that is like those of similar sets (ISO 24138, as in the
 * reference implementation's {@code alg_simhash}): a bit is set where at least half of the digests have it set.
 */
public final class SimHash {

    private final int[] counts;
    private int digests;

    /** Starts with no digest; each will have so many bytes. */
    public SimHash(int bytes) {
        this.counts = new int[bytes * Byte.SIZE];
    }

    /** Adds a digest, which counts each time that it is added. */
    public void add(byte[] digest) {
        if (digest.length * Byte.SIZE != counts.length) {
            throw new IllegalArgumentException("digests of unlike length have no common digest");
        }
        for (int bit = 0; bit < counts.length; bit++) {
            counts[bit] += digest[bit / Byte.SIZE] >>> Byte.SIZE - 1 - bit % Byte.SIZE & 1;
        }
        digests++;
    }

    /** The digest of those so far; at least one must have been added. */
    public byte[] digest() {
        if (digests == 0) {
            throw new IllegalStateException("no digests have no common digest");
        }
        byte[] digest = new byte[counts.length / Byte.SIZE];
        for (int bit = 0; bit < counts.length; bit++) {
            if (2L * counts[bit] >= digests) {
                digest[bit / Byte.SIZE] |= (byte) (1 << Byte.SIZE - 1 - bit % Byte.SIZE);
            }
        }
        return digest;
    }
}
