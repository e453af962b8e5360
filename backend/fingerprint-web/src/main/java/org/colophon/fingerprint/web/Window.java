package org.colophon.fingerprint.web;

import org.teavm.interop.Address;

/**
 * A window of linear memory through which bytes and text pass to and from the page. Only numbers cross over otherwise,
 * so that the page needs no generated glue, which would want {@code eval}.
 */
final class Window {

    /** How much passes at once. */
    static final int BYTES = 1 << 20;

    static final int CHARS = BYTES / Character.BYTES;

    // Below the memory that the page leaves to the runtime.
    private static final int AT = 1 << 16;

    private Window() {}

    /** Copies the first bytes, a word at a time, since there is no block copy from here into an array. */
    static void read(byte[] to, int length) {
        Address from = Address.fromInt(AT);
        int at = 0;
        for (; at <= length - Integer.BYTES; at += Integer.BYTES) {
            int word = from.add(at).getInt();
            to[at] = (byte) word;
            to[at + 1] = (byte) (word >>> 8);
            to[at + 2] = (byte) (word >>> 16);
            to[at + 3] = (byte) (word >>> 24);
        }
        for (; at < length; at++) {
            to[at] = from.add(at).getByte();
        }
    }

    /** The first characters. */
    static String text(int length) {
        char[] text = new char[length];
        Address from = Address.fromInt(AT);
        for (int i = 0; i < length; i++) {
            text[i] = from.add(i * Character.BYTES).getChar();
        }
        return new String(text);
    }

    /** Writes characters and gives their number. */
    static int write(String text) {
        return write(text, 0, text.length());
    }

    /** Writes the characters between two places and gives their number. */
    static int write(String text, int from, int end) {
        Address to = Address.fromInt(AT);
        for (int i = from; i < end; i++) {
            to.add((i - from) * Character.BYTES).putChar(text.charAt(i));
        }
        return end - from;
    }
}
