package org.colophon.fingerprint.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Numbers in byte arrays, the lowest byte first, at any offset. The only place of the scalar kernels that knows how a
 * machine does it fast, so that a platform without views of byte arrays replaces this class and nothing else.
 */
public final class LittleEndian {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private LittleEndian() {}

    /** The four bytes from here on. */
    public static int int32(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    /** The words as bytes, four for each. */
    public static byte[] bytes(int[] words) {
        byte[] bytes = new byte[words.length * Integer.BYTES];
        for (int word = 0; word < words.length; word++) {
            INT.set(bytes, word * Integer.BYTES, words[word]);
        }
        return bytes;
    }
}
