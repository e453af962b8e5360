package org.colophon.fingerprint.iscc;

/** The base 32 encoding of RFC 4648 without padding characters; only the one canonical form is read. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int DIGIT_BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length * 8 / DIGIT_BITS + 1);
        int pending = 0;
        int bits = 0;
        for (byte b : bytes) {
            pending = pending << 8 | b & 0xFF;
            for (bits += 8; bits >= DIGIT_BITS; bits -= DIGIT_BITS) {
                text.append(ALPHABET.charAt(pending >>> bits - DIGIT_BITS & 0x1F));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(pending << DIGIT_BITS - bits & 0x1F));
        }
        return text.toString();
    }

    static byte[] decode(String text) {
        return decode(text, ALPHABET, DIGIT_BITS);
    }

    /** Bytes in any alphabet of 16, 32 or 64 digits, refused unless encoding them gives the same text. */
    static byte[] decode(String text, String alphabet, int digitBits) {
        byte[] bytes = new byte[text.length() * digitBits / 8];
        int pending = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            pending = pending << digitBits | digit(text.charAt(i), alphabet);
            bits += digitBits;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (pending >>> bits);
            }
        }
        requireNothingLeft(pending, bits, digitBits);
        return bytes;
    }

    private static int digit(char character, String alphabet) {
        int digit = alphabet.indexOf(character);
        if (digit < 0) {
            throw new IsccRefused(
                    IsccRefusal.WRONG_CHARACTER,
                    "U+" + Integer.toHexString(0x10000 | character).substring(1) + " is no digit of this encoding");
        }
        return digit;
    }

    private static void requireNothingLeft(int pending, int bits, int digitBits) {
        if (bits >= digitBits) {
            throw new IsccRefused(IsccRefusal.WRONG_PADDING, "so many characters encode no whole number of bytes");
        }
        if ((pending & (1 << bits) - 1) != 0) {
            throw new IsccRefused(IsccRefusal.WRONG_PADDING, "the unused bits of the last character are not zero");
        }
    }
}
