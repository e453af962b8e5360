package org.colophon.fingerprint.hash;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Loads a block from each of sixteen chunks so that each word of the sixteen makes a vector: the transposition of a
 * matrix in four exchanges of ever smaller parts. Long for the same reason as the rounds.
 */
final class Blake3VectorBlocks {

    static final int SIDE = 16;

    private static final int CHUNK = Blake3Lanes.CHUNK_BYTES;
    private static final VectorSpecies<Byte> BYTES = ByteVector.SPECIES_512;

    private static final IntVector LOWER_EIGHT = exchange(8, 0);
    private static final IntVector UPPER_EIGHT = exchange(8, 8);
    private static final IntVector LOWER_FOUR = exchange(4, 0);
    private static final IntVector UPPER_FOUR = exchange(4, 4);
    private static final IntVector LOWER_TWO = exchange(2, 0);
    private static final IntVector UPPER_TWO = exchange(2, 2);
    private static final IntVector LOWER_ONE = exchange(1, 0);
    private static final IntVector UPPER_ONE = exchange(1, 1);

    private Blake3VectorBlocks() {}

    // Indices below SIDE take from the first vector, the others from the second. Of two rows at this distance, the one
    // keeps its even parts and takes over the even parts of the other as its odd ones.
    private static IntVector exchange(int distance, int shift) {
        int[] from = new int[SIDE];
        for (int i = 0; i < SIDE; i++) {
            from[i] = (i & distance) == 0 ? i + shift : SIDE + i - distance + shift;
        }
        return IntVector.fromArray(IntVector.SPECIES_512, from, 0);
    }

    /** Fills the words, sixteen lanes of each side by side, from chunks that follow one another. */
    static void load(byte[] bytes, int offset, int[] words) {
        IntVector a0 = ByteVector.fromArray(BYTES, bytes, offset).reinterpretAsInts();
        IntVector a1 = ByteVector.fromArray(BYTES, bytes, offset + 1 * CHUNK).reinterpretAsInts();
        IntVector a2 = ByteVector.fromArray(BYTES, bytes, offset + 2 * CHUNK).reinterpretAsInts();
        IntVector a3 = ByteVector.fromArray(BYTES, bytes, offset + 3 * CHUNK).reinterpretAsInts();
        IntVector a4 = ByteVector.fromArray(BYTES, bytes, offset + 4 * CHUNK).reinterpretAsInts();
        IntVector a5 = ByteVector.fromArray(BYTES, bytes, offset + 5 * CHUNK).reinterpretAsInts();
        IntVector a6 = ByteVector.fromArray(BYTES, bytes, offset + 6 * CHUNK).reinterpretAsInts();
        IntVector a7 = ByteVector.fromArray(BYTES, bytes, offset + 7 * CHUNK).reinterpretAsInts();
        IntVector a8 = ByteVector.fromArray(BYTES, bytes, offset + 8 * CHUNK).reinterpretAsInts();
        IntVector a9 = ByteVector.fromArray(BYTES, bytes, offset + 9 * CHUNK).reinterpretAsInts();
        IntVector a10 = ByteVector.fromArray(BYTES, bytes, offset + 10 * CHUNK).reinterpretAsInts();
        IntVector a11 = ByteVector.fromArray(BYTES, bytes, offset + 11 * CHUNK).reinterpretAsInts();
        IntVector a12 = ByteVector.fromArray(BYTES, bytes, offset + 12 * CHUNK).reinterpretAsInts();
        IntVector a13 = ByteVector.fromArray(BYTES, bytes, offset + 13 * CHUNK).reinterpretAsInts();
        IntVector a14 = ByteVector.fromArray(BYTES, bytes, offset + 14 * CHUNK).reinterpretAsInts();
        IntVector a15 = ByteVector.fromArray(BYTES, bytes, offset + 15 * CHUNK).reinterpretAsInts();
        IntVector b0 = LOWER_EIGHT.selectFrom(a0, a8);
        IntVector b1 = LOWER_EIGHT.selectFrom(a1, a9);
        IntVector b2 = LOWER_EIGHT.selectFrom(a2, a10);
        IntVector b3 = LOWER_EIGHT.selectFrom(a3, a11);
        IntVector b4 = LOWER_EIGHT.selectFrom(a4, a12);
        IntVector b5 = LOWER_EIGHT.selectFrom(a5, a13);
        IntVector b6 = LOWER_EIGHT.selectFrom(a6, a14);
        IntVector b7 = LOWER_EIGHT.selectFrom(a7, a15);
        IntVector b8 = UPPER_EIGHT.selectFrom(a0, a8);
        IntVector b9 = UPPER_EIGHT.selectFrom(a1, a9);
        IntVector b10 = UPPER_EIGHT.selectFrom(a2, a10);
        IntVector b11 = UPPER_EIGHT.selectFrom(a3, a11);
        IntVector b12 = UPPER_EIGHT.selectFrom(a4, a12);
        IntVector b13 = UPPER_EIGHT.selectFrom(a5, a13);
        IntVector b14 = UPPER_EIGHT.selectFrom(a6, a14);
        IntVector b15 = UPPER_EIGHT.selectFrom(a7, a15);
        IntVector c0 = LOWER_FOUR.selectFrom(b0, b4);
        IntVector c1 = LOWER_FOUR.selectFrom(b1, b5);
        IntVector c2 = LOWER_FOUR.selectFrom(b2, b6);
        IntVector c3 = LOWER_FOUR.selectFrom(b3, b7);
        IntVector c4 = UPPER_FOUR.selectFrom(b0, b4);
        IntVector c5 = UPPER_FOUR.selectFrom(b1, b5);
        IntVector c6 = UPPER_FOUR.selectFrom(b2, b6);
        IntVector c7 = UPPER_FOUR.selectFrom(b3, b7);
        IntVector c8 = LOWER_FOUR.selectFrom(b8, b12);
        IntVector c9 = LOWER_FOUR.selectFrom(b9, b13);
        IntVector c10 = LOWER_FOUR.selectFrom(b10, b14);
        IntVector c11 = LOWER_FOUR.selectFrom(b11, b15);
        IntVector c12 = UPPER_FOUR.selectFrom(b8, b12);
        IntVector c13 = UPPER_FOUR.selectFrom(b9, b13);
        IntVector c14 = UPPER_FOUR.selectFrom(b10, b14);
        IntVector c15 = UPPER_FOUR.selectFrom(b11, b15);
        IntVector d0 = LOWER_TWO.selectFrom(c0, c2);
        IntVector d1 = LOWER_TWO.selectFrom(c1, c3);
        IntVector d2 = UPPER_TWO.selectFrom(c0, c2);
        IntVector d3 = UPPER_TWO.selectFrom(c1, c3);
        IntVector d4 = LOWER_TWO.selectFrom(c4, c6);
        IntVector d5 = LOWER_TWO.selectFrom(c5, c7);
        IntVector d6 = UPPER_TWO.selectFrom(c4, c6);
        IntVector d7 = UPPER_TWO.selectFrom(c5, c7);
        IntVector d8 = LOWER_TWO.selectFrom(c8, c10);
        IntVector d9 = LOWER_TWO.selectFrom(c9, c11);
        IntVector d10 = UPPER_TWO.selectFrom(c8, c10);
        IntVector d11 = UPPER_TWO.selectFrom(c9, c11);
        IntVector d12 = LOWER_TWO.selectFrom(c12, c14);
        IntVector d13 = LOWER_TWO.selectFrom(c13, c15);
        IntVector d14 = UPPER_TWO.selectFrom(c12, c14);
        IntVector d15 = UPPER_TWO.selectFrom(c13, c15);
        IntVector e0 = LOWER_ONE.selectFrom(d0, d1);
        IntVector e1 = UPPER_ONE.selectFrom(d0, d1);
        IntVector e2 = LOWER_ONE.selectFrom(d2, d3);
        IntVector e3 = UPPER_ONE.selectFrom(d2, d3);
        IntVector e4 = LOWER_ONE.selectFrom(d4, d5);
        IntVector e5 = UPPER_ONE.selectFrom(d4, d5);
        IntVector e6 = LOWER_ONE.selectFrom(d6, d7);
        IntVector e7 = UPPER_ONE.selectFrom(d6, d7);
        IntVector e8 = LOWER_ONE.selectFrom(d8, d9);
        IntVector e9 = UPPER_ONE.selectFrom(d8, d9);
        IntVector e10 = LOWER_ONE.selectFrom(d10, d11);
        IntVector e11 = UPPER_ONE.selectFrom(d10, d11);
        IntVector e12 = LOWER_ONE.selectFrom(d12, d13);
        IntVector e13 = UPPER_ONE.selectFrom(d12, d13);
        IntVector e14 = LOWER_ONE.selectFrom(d14, d15);
        IntVector e15 = UPPER_ONE.selectFrom(d14, d15);
        e0.intoArray(words, 0);
        e1.intoArray(words, 1 * SIDE);
        e2.intoArray(words, 2 * SIDE);
        e3.intoArray(words, 3 * SIDE);
        e4.intoArray(words, 4 * SIDE);
        e5.intoArray(words, 5 * SIDE);
        e6.intoArray(words, 6 * SIDE);
        e7.intoArray(words, 7 * SIDE);
        e8.intoArray(words, 8 * SIDE);
        e9.intoArray(words, 9 * SIDE);
        e10.intoArray(words, 10 * SIDE);
        e11.intoArray(words, 11 * SIDE);
        e12.intoArray(words, 12 * SIDE);
        e13.intoArray(words, 13 * SIDE);
        e14.intoArray(words, 14 * SIDE);
        e15.intoArray(words, 15 * SIDE);
    }
}
