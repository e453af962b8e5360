package org.colophon.fingerprint.hash;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The compression function of BLAKE3 on vectors, one block in each lane. Long on purpose: every step is a direct call of
 * the Vector API, because the compiler keeps vectors in registers only where it inlines all calls; with a method for the
 * mixing step it fell to a tenth of the speed.
 */
final class Blake3VectorRounds {

    static final VectorSpecies<Integer> LANES =
            IntVector.SPECIES_PREFERRED.length() > 16 ? IntVector.SPECIES_512 : IntVector.SPECIES_PREFERRED;

    private static final int[] ORDER = order(LANES.length());

    private Blake3VectorRounds() {}

    /** Where the words of the message begin, round after round, in an array that keeps all lanes of a word together. */
    private static int[] order(int lanes) {
        int[] order = new int[Blake3Lanes.SCHEDULE.length * Blake3Lanes.WORDS];
        for (int i = 0; i < order.length; i++) {
            order[i] = Blake3Lanes.SCHEDULE[i / Blake3Lanes.WORDS][i % Blake3Lanes.WORDS] * lanes;
        }
        return order;
    }

    /**
     * Replaces the chaining values of as many blocks as there are lanes. A word of the chaining values stands at every
     * {@code stride}; the lanes' counters begin with this one, and their upper halves are equal.
     */
    static void compress(
            int[] message, int[] chaining, int at, int stride, long counter, int counterStep, int length, int flags) {
        int[] order = ORDER;
        IntVector v0 = IntVector.fromArray(LANES, chaining, at);
        IntVector v1 = IntVector.fromArray(LANES, chaining, at + 1 * stride);
        IntVector v2 = IntVector.fromArray(LANES, chaining, at + 2 * stride);
        IntVector v3 = IntVector.fromArray(LANES, chaining, at + 3 * stride);
        IntVector v4 = IntVector.fromArray(LANES, chaining, at + 4 * stride);
        IntVector v5 = IntVector.fromArray(LANES, chaining, at + 5 * stride);
        IntVector v6 = IntVector.fromArray(LANES, chaining, at + 6 * stride);
        IntVector v7 = IntVector.fromArray(LANES, chaining, at + 7 * stride);
        IntVector v8 = IntVector.broadcast(LANES, Blake3Lanes.IV[0]);
        IntVector v9 = IntVector.broadcast(LANES, Blake3Lanes.IV[1]);
        IntVector v10 = IntVector.broadcast(LANES, Blake3Lanes.IV[2]);
        IntVector v11 = IntVector.broadcast(LANES, Blake3Lanes.IV[3]);
        IntVector v12 = IntVector.broadcast(LANES, (int) counter).addIndex(counterStep);
        IntVector v13 = IntVector.broadcast(LANES, (int) (counter >>> Integer.SIZE));
        IntVector v14 = IntVector.broadcast(LANES, length);
        IntVector v15 = IntVector.broadcast(LANES, flags);
        for (int round = 0; round < order.length; round += Blake3Lanes.WORDS) {
            v0 = v0.add(v4).add(IntVector.fromArray(LANES, message, order[round + 0]));
            v12 = v12.lanewise(VectorOperators.XOR, v0).lanewise(VectorOperators.ROR, 16);
            v8 = v8.add(v12);
            v4 = v4.lanewise(VectorOperators.XOR, v8).lanewise(VectorOperators.ROR, 12);
            v0 = v0.add(v4).add(IntVector.fromArray(LANES, message, order[round + 1]));
            v12 = v12.lanewise(VectorOperators.XOR, v0).lanewise(VectorOperators.ROR, 8);
            v8 = v8.add(v12);
            v4 = v4.lanewise(VectorOperators.XOR, v8).lanewise(VectorOperators.ROR, 7);
            v1 = v1.add(v5).add(IntVector.fromArray(LANES, message, order[round + 2]));
            v13 = v13.lanewise(VectorOperators.XOR, v1).lanewise(VectorOperators.ROR, 16);
            v9 = v9.add(v13);
            v5 = v5.lanewise(VectorOperators.XOR, v9).lanewise(VectorOperators.ROR, 12);
            v1 = v1.add(v5).add(IntVector.fromArray(LANES, message, order[round + 3]));
            v13 = v13.lanewise(VectorOperators.XOR, v1).lanewise(VectorOperators.ROR, 8);
            v9 = v9.add(v13);
            v5 = v5.lanewise(VectorOperators.XOR, v9).lanewise(VectorOperators.ROR, 7);
            v2 = v2.add(v6).add(IntVector.fromArray(LANES, message, order[round + 4]));
            v14 = v14.lanewise(VectorOperators.XOR, v2).lanewise(VectorOperators.ROR, 16);
            v10 = v10.add(v14);
            v6 = v6.lanewise(VectorOperators.XOR, v10).lanewise(VectorOperators.ROR, 12);
            v2 = v2.add(v6).add(IntVector.fromArray(LANES, message, order[round + 5]));
            v14 = v14.lanewise(VectorOperators.XOR, v2).lanewise(VectorOperators.ROR, 8);
            v10 = v10.add(v14);
            v6 = v6.lanewise(VectorOperators.XOR, v10).lanewise(VectorOperators.ROR, 7);
            v3 = v3.add(v7).add(IntVector.fromArray(LANES, message, order[round + 6]));
            v15 = v15.lanewise(VectorOperators.XOR, v3).lanewise(VectorOperators.ROR, 16);
            v11 = v11.add(v15);
            v7 = v7.lanewise(VectorOperators.XOR, v11).lanewise(VectorOperators.ROR, 12);
            v3 = v3.add(v7).add(IntVector.fromArray(LANES, message, order[round + 7]));
            v15 = v15.lanewise(VectorOperators.XOR, v3).lanewise(VectorOperators.ROR, 8);
            v11 = v11.add(v15);
            v7 = v7.lanewise(VectorOperators.XOR, v11).lanewise(VectorOperators.ROR, 7);
            v0 = v0.add(v5).add(IntVector.fromArray(LANES, message, order[round + 8]));
            v15 = v15.lanewise(VectorOperators.XOR, v0).lanewise(VectorOperators.ROR, 16);
            v10 = v10.add(v15);
            v5 = v5.lanewise(VectorOperators.XOR, v10).lanewise(VectorOperators.ROR, 12);
            v0 = v0.add(v5).add(IntVector.fromArray(LANES, message, order[round + 9]));
            v15 = v15.lanewise(VectorOperators.XOR, v0).lanewise(VectorOperators.ROR, 8);
            v10 = v10.add(v15);
            v5 = v5.lanewise(VectorOperators.XOR, v10).lanewise(VectorOperators.ROR, 7);
            v1 = v1.add(v6).add(IntVector.fromArray(LANES, message, order[round + 10]));
            v12 = v12.lanewise(VectorOperators.XOR, v1).lanewise(VectorOperators.ROR, 16);
            v11 = v11.add(v12);
            v6 = v6.lanewise(VectorOperators.XOR, v11).lanewise(VectorOperators.ROR, 12);
            v1 = v1.add(v6).add(IntVector.fromArray(LANES, message, order[round + 11]));
            v12 = v12.lanewise(VectorOperators.XOR, v1).lanewise(VectorOperators.ROR, 8);
            v11 = v11.add(v12);
            v6 = v6.lanewise(VectorOperators.XOR, v11).lanewise(VectorOperators.ROR, 7);
            v2 = v2.add(v7).add(IntVector.fromArray(LANES, message, order[round + 12]));
            v13 = v13.lanewise(VectorOperators.XOR, v2).lanewise(VectorOperators.ROR, 16);
            v8 = v8.add(v13);
            v7 = v7.lanewise(VectorOperators.XOR, v8).lanewise(VectorOperators.ROR, 12);
            v2 = v2.add(v7).add(IntVector.fromArray(LANES, message, order[round + 13]));
            v13 = v13.lanewise(VectorOperators.XOR, v2).lanewise(VectorOperators.ROR, 8);
            v8 = v8.add(v13);
            v7 = v7.lanewise(VectorOperators.XOR, v8).lanewise(VectorOperators.ROR, 7);
            v3 = v3.add(v4).add(IntVector.fromArray(LANES, message, order[round + 14]));
            v14 = v14.lanewise(VectorOperators.XOR, v3).lanewise(VectorOperators.ROR, 16);
            v9 = v9.add(v14);
            v4 = v4.lanewise(VectorOperators.XOR, v9).lanewise(VectorOperators.ROR, 12);
            v3 = v3.add(v4).add(IntVector.fromArray(LANES, message, order[round + 15]));
            v14 = v14.lanewise(VectorOperators.XOR, v3).lanewise(VectorOperators.ROR, 8);
            v9 = v9.add(v14);
            v4 = v4.lanewise(VectorOperators.XOR, v9).lanewise(VectorOperators.ROR, 7);
        }
        v0.lanewise(VectorOperators.XOR, v8).intoArray(chaining, at);
        v1.lanewise(VectorOperators.XOR, v9).intoArray(chaining, at + 1 * stride);
        v2.lanewise(VectorOperators.XOR, v10).intoArray(chaining, at + 2 * stride);
        v3.lanewise(VectorOperators.XOR, v11).intoArray(chaining, at + 3 * stride);
        v4.lanewise(VectorOperators.XOR, v12).intoArray(chaining, at + 4 * stride);
        v5.lanewise(VectorOperators.XOR, v13).intoArray(chaining, at + 5 * stride);
        v6.lanewise(VectorOperators.XOR, v14).intoArray(chaining, at + 6 * stride);
        v7.lanewise(VectorOperators.XOR, v15).intoArray(chaining, at + 7 * stride);
    }
}
