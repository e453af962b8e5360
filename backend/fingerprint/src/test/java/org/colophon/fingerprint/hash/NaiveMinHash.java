package org.colophon.fingerprint.hash;

import java.math.BigInteger;
import java.util.Arrays;

/** The min-hash in exact arithmetic, lane by lane. */
final class NaiveMinHash {

    private static final BigInteger WORD = BigInteger.TWO.pow(64);
    private static final BigInteger PRIME = BigInteger.TWO.pow(61).subtract(BigInteger.ONE);
    private static final BigInteger HALF = BigInteger.TWO.pow(32);

    private NaiveMinHash() {}

    static byte[] digest(int... features) {
        StringBuilder bits = new StringBuilder("1");
        for (int bit = 0; bit < 4; bit++) {
            for (int lane = 0; lane < 64; lane++) {
                bits.append(smallest(lane, features).testBit(bit) ? '1' : '0');
            }
        }
        // The one in front keeps leading zeros.
        byte[] bytes = new BigInteger(bits.toString(), 2).toByteArray();
        return Arrays.copyOfRange(bytes, 1, bytes.length);
    }

    private static BigInteger smallest(int lane, int... features) {
        return Arrays.stream(features)
                .mapToObj(feature -> BigInteger.valueOf(MinHash.FACTORS[lane])
                        .multiply(BigInteger.valueOf(Integer.toUnsignedLong(feature)))
                        .add(BigInteger.valueOf(MinHash.SUMMANDS[lane]))
                        .mod(WORD)
                        .mod(PRIME)
                        .mod(HALF))
                .min(BigInteger::compareTo)
                .orElseThrow();
    }
}
