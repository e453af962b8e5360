package org.colophon.fingerprint.iscc;

/** Cryptographic hashes as ISCC metadata write them (IEP-0002 and IEP-0009, "Outputs"). */
public final class Multihash {

    /** The multihash code of BLAKE3 and the number of bytes that follow. */
    private static final String BLAKE3_32_BYTES = "1e20";

    private static final int BYTES = 32;

    private Multihash() {}

    /** The {@code datahash} or {@code metahash} of this BLAKE3 digest: its multihash in hexadecimal. */
    public static String ofBlake3(byte[] digest) {
        if (digest.length != BYTES) {
            throw new IllegalArgumentException("a BLAKE3 digest has 32 bytes here, not " + digest.length);
        }
        StringBuilder text = new StringBuilder(BLAKE3_32_BYTES);
        for (byte b : digest) {
            text.append(Character.forDigit(b >>> 4 & 0xF, 16)).append(Character.forDigit(b & 0xF, 16));
        }
        return text.toString();
    }
}
