package org.colophon.fingerprint.iscc;

/**
 * Integers as runs of one to four nibbles, the first bits of which say how many (IEP-0001, table 1). Every integer has
 * exactly one encoding, since each range begins where the shorter one ends.
 */
final class Varnibbles {

    /** The largest integer that four nibbles hold. */
    static final int MAX = 4679;

    private static final int NIBBLE = 4;
    private static final int DATA_BITS = 3;
    private static final int[] FIRST = {0, 8, 72, 584, MAX + 1};
    private static final int[] PREFIX = {0b0, 0b10, 0b110, 0b1110};

    private Varnibbles() {}

    /** The integers one after another, with four zero bits at the end if their nibbles are odd in number. */
    static byte[] encode(int... values) {
        int nibbles = 0;
        for (int value : values) {
            nibbles += size(value);
        }
        byte[] bytes = new byte[(nibbles + 1) / 2];
        int at = 0;
        for (int value : values) {
            at = write(bytes, at, value);
        }
        return bytes;
    }

    private static int size(int value) {
        if (value < 0 || value > MAX) {
            throw new IllegalArgumentException("a header field holds 0 to " + MAX + ", not " + value);
        }
        int size = 1;
        while (value >= FIRST[size]) {
            size++;
        }
        return size;
    }

    private static int write(byte[] bytes, int at, int value) {
        int size = size(value);
        int bits = PREFIX[size - 1] << DATA_BITS * size | value - FIRST[size - 1];
        for (int i = 0; i < size; i++) {
            int nibble = bits >>> NIBBLE * (size - 1 - i) & 0xF;
            bytes[(at + i) / 2] |= (byte) ((at + i) % 2 == 0 ? nibble << NIBBLE : nibble);
        }
        return at + size;
    }

    /** The first so many integers in these bytes. */
    static int[] decode(byte[] bytes, int count) {
        int[] values = new int[count];
        int at = 0;
        for (int i = 0; i < count; i++) {
            int first = nibble(bytes, at);
            int size = size(first, at);
            int bits = 0;
            for (int end = at + size; at < end; at++) {
                bits = bits << NIBBLE | nibble(bytes, at);
            }
            values[i] = FIRST[size - 1] + (bits & (1 << DATA_BITS * size) - 1);
        }
        if (at % 2 == 1 && nibble(bytes, at) != 0) {
            throw new IsccRefused(IsccRefusal.MALFORMED_HEADER, "the header is not padded with zeros");
        }
        return values;
    }

    private static int size(int firstNibble, int at) {
        // The number of leading one bits of the nibble, plus one.
        int size = Integer.numberOfLeadingZeros(~(firstNibble << Integer.SIZE - NIBBLE)) + 1;
        if (size > PREFIX.length) {
            throw new IsccRefused(
                    IsccRefusal.MALFORMED_HEADER,
                    "no header field begins with four one bits, as nibble " + at + " does");
        }
        return size;
    }

    private static int nibble(byte[] bytes, int at) {
        if (at / 2 >= bytes.length) {
            throw new IsccRefused(IsccRefusal.WRONG_LENGTH, "the input ends within the header");
        }
        return bytes[at / 2] >>> (at % 2 == 0 ? NIBBLE : 0) & 0xF;
    }
}
