package org.colophon.fingerprint.iscc;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;

/** ISCCs as multibase strings with the multicodec of an ISCC (IEP-0001, "Multiformats encoding", table 8). */
final class Multibase {

    private static final byte[] MULTICODEC = {(byte) 0xCC, 0x01};
    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final String BASE64_URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Multibase() {}

    /** Whether the first character is that of a multibase; base 32 of an ISCC never begins with one of them. */
    static boolean isMultibase(String text) {
        return !text.isEmpty() && "fbvzu".indexOf(text.charAt(0)) >= 0;
    }

    /** The bytes of the ISCC, header and body. */
    static byte[] decode(String text) {
        String digits = text.substring(1);
        byte[] bytes = switch (text.charAt(0)) {
            case 'f' -> Base32.decode(lower(digits), "0123456789abcdef", 4);
            case 'b' -> Base32.decode(lower(digits), "abcdefghijklmnopqrstuvwxyz234567", 5);
            case 'v' -> Base32.decode(lower(digits), "0123456789abcdefghijklmnopqrstuv", 5);
            case 'u' -> Base32.decode(digits, BASE64_URL, 6);
            default -> base58(digits);
        };
        if (bytes.length < 2 || bytes[0] != MULTICODEC[0] || bytes[1] != MULTICODEC[1]) {
            throw new IsccRefused(IsccRefusal.WRONG_MULTICODEC, "this multibase string does not hold an ISCC");
        }
        return Arrays.copyOfRange(bytes, 2, bytes.length);
    }

    private static String lower(String digits) {
        return digits.toLowerCase(Locale.ROOT);
    }

    private static byte[] base58(String digits) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < digits.length(); i++) {
            int digit = BASE58.indexOf(digits.charAt(i));
            if (digit < 0) {
                throw new IsccRefused(IsccRefusal.WRONG_CHARACTER, "not a digit of base 58 (bitcoin)");
            }
            number = number.multiply(BigInteger.valueOf(BASE58.length())).add(BigInteger.valueOf(digit));
        }
        // The first byte of an ISCC's multicodec has its sign bit set, so there is a zero byte to drop.
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
