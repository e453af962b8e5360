package org.colophon.fingerprint.text;

import org.colophon.fingerprint.hash.MinHash;
import org.colophon.fingerprint.hash.Xxh32;

/** The features of collapsed text: the hash of every run of 13 characters (code points), as UTF-8. */
final class NGrams {

    /** Characters of an n-gram. */
    static final int WIDTH = 13;

    private static final int LONGEST_CHARACTER = 4;

    private final byte[] utf8;
    // Where each character begins, and behind the last one where the next would.
    private final int[] starts;
    private final int[] features;
    private final MinHash minHash = new MinHash();
    private int held;
    private long characters;

    /** Hashes so many characters at a time. */
    NGrams(int capacity) {
        this.utf8 = new byte[capacity * LONGEST_CHARACTER];
        this.starts = new int[capacity + 1];
        this.features = new int[capacity];
    }

    /** Takes the next characters. */
    void add(String collapsed) {
        for (int at = 0; at < collapsed.length(); ) {
            if (held == features.length) {
                hash();
            }
            int codePoint = collapsed.codePointAt(at);
            starts[held + 1] = write(codePoint, starts[held]);
            held++;
            characters++;
            at += Character.charCount(codePoint);
        }
    }

    private int write(int codePoint, int at) {
        if (codePoint < 0x80) {
            utf8[at] = (byte) codePoint;
            return at + 1;
        }
        int trailing = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
        // As many one bits as the character has bytes, then a zero bit, then the highest bits of the code point.
        utf8[at] = (byte) (0xFF << 7 - trailing | codePoint >>> 6 * trailing);
        for (int i = 1; i <= trailing; i++) {
            utf8[at + i] = (byte) (0x80 | codePoint >>> 6 * (trailing - i) & 0x3F);
        }
        return at + 1 + trailing;
    }

    /** Hashes every complete n-gram and keeps the characters that the following ones begin with. */
    private void hash() {
        int count = held - WIDTH + 1;
        for (int i = 0; i < count; i++) {
            features[i] = Xxh32.hash(utf8, starts[i], starts[i + WIDTH] - starts[i]);
        }
        minHash.add(features, 0, count);
        int from = starts[count];
        System.arraycopy(utf8, from, utf8, 0, starts[held] - from);
        held -= count;
        for (int i = 0; i <= held; i++) {
            starts[i] = starts[i + count] - from;
        }
    }

    /** How many characters there were. */
    long characters() {
        return characters;
    }

    /** The 256 bits; of fewer characters than an n-gram has, those of all of them. Nothing may follow. */
    byte[] finish() {
        if (characters < WIDTH) {
            minHash.add(Xxh32.hash(utf8, 0, starts[held]));
        } else {
            hash();
        }
        return minHash.digest();
    }
}
