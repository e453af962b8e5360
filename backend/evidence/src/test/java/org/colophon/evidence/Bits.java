package org.colophon.evidence;

/** Spoils evidence one bit at a time. */
final class Bits {

    private Bits() {}

    static byte[] flipped(byte[] bytes, int bit) {
        byte[] spoilt = bytes.clone();
        spoilt[bit / 8] ^= (byte) (1 << (bit % 8));
        return spoilt;
    }

    static Hash flipped(Hash hash, int bit) {
        return Hash.of(flipped(hash.bytes(), bit));
    }
}
