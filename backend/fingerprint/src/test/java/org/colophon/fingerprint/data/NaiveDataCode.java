package org.colophon.fingerprint.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colophon.fingerprint.hash.MinHash;
import org.colophon.fingerprint.hash.Xxh32;

/** The Data-Code as the standard tells it, over the whole input and byte by byte. */
final class NaiveDataCode {

    private static final long[] GEAR = Gear.times(1);

    private NaiveDataCode() {}

    static List<Integer> ends(byte[] bytes) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        do {
            start += length(Arrays.copyOfRange(bytes, start, bytes.length));
            ends.add(start);
        } while (start < bytes.length);
        return ends;
    }

    private static int length(byte[] rest) {
        long pattern = 0;
        int at = Math.min(256, rest.length);
        for (; at < Math.min(8192, rest.length); at++) {
            pattern = pattern / 2 + GEAR[Byte.toUnsignedInt(rest[at])];
            if (pattern % (at < 640 ? 2048 : 512) == 0) {
                return at + 1;
            }
        }
        return at;
    }

    static byte[] code(byte[] bytes) {
        MinHash minHash = new MinHash();
        int start = 0;
        for (int end : ends(bytes)) {
            minHash.add(Xxh32.hash(bytes, start, end - start));
            start = end;
        }
        return minHash.digest();
    }
}
