package org.colophon.fingerprint.hash;

/** {@link LittleEndian} without views of byte arrays, which WebAssembly does not have. */
final class WebLittleEndian {

    private WebLittleEndian() {}

    /** The four bytes from here on. */
    public static int int32(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
    }

    /** The words as bytes, four for each. */
    public static byte[] bytes(int[] words) {
        byte[] bytes = new byte[words.length * Integer.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (words[i / Integer.BYTES] >>> Byte.SIZE * (i % Integer.BYTES));
        }
        return bytes;
    }
}
