package org.colophon.fingerprint;

import java.util.Random;

/** Bytes to digest. */
public final class Inputs {

    public interface Sink {
        void update(byte[] bytes, int offset, int length);
    }

    private Inputs() {}

    /** The input of the BLAKE3 test vectors. */
    public static byte[] cycling(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i % 251);
        }
        return bytes;
    }

    /** Hands the input over in pieces of random length, sometimes of none. */
    public static void feed(byte[] input, int longest, Random random, Sink sink) {
        for (int at = 0; at < input.length; ) {
            int length = Math.min(random.nextInt(longest + 1), input.length - at);
            sink.update(input, at, length);
            at += length;
        }
    }
}
