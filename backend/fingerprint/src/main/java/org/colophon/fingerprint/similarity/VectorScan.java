package org.colophon.fingerprint.similarity;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The scan on the Vector API, a row in each lane. Loaded only where the API is present. There is a loop for each number
 * of words, and every step is a direct call of the API, because the compiler keeps vectors in registers only where it
 * sees them all. Four queries at a time are what the registers hold: a row is loaded once for the four.
 */
final class VectorScan implements ScanKernel {

    static final VectorSpecies<Long> LANES =
            LongVector.SPECIES_PREFERRED.length() > 8 ? LongVector.SPECIES_512 : LongVector.SPECIES_PREFERRED;
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();

    @Override
    public int one(MemorySegment codes, int from, int to, long[] queries, int at, int words, int radius, int[] near) {
        return switch (words) {
            case 1 -> one1(codes, from, to, queries, at, radius, near);
            case 2 -> one2(codes, from, to, queries, at, radius, near);
            case 3 -> one3(codes, from, to, queries, at, radius, near);
            default -> one4(codes, from, to, queries, at, radius, near);
        };
    }

    @Override
    public int four(MemorySegment codes, int from, int to, long[] queries, int at, int words, int radius, int[] near) {
        return switch (words) {
            case 1 -> four1(codes, from, to, queries, at, radius, near);
            case 2 -> four2(codes, from, to, queries, at, radius, near);
            case 3 -> four3(codes, from, to, queries, at, radius, near);
            default -> four4(codes, from, to, queries, at, radius, near);
        };
    }

    private static int one1(MemorySegment codes, int from, int to, long[] queries, int at, int radius, int[] near) {
        LongVector q0 = LongVector.broadcast(LANES, queries[at + 0]);
        int count = 0;
        for (int row = from; row < to; row += LANES.length()) {
            LongVector a = LongVector.fromMemorySegment(LANES, codes, Block.offset(0, row), ORDER);
            LongVector distance = a.lanewise(VectorOperators.XOR, q0).lanewise(VectorOperators.BIT_COUNT);
            long bits = distance.compare(VectorOperators.LE, radius).toLong();
            for (; bits != 0; bits &= bits - 1) {
                near[count++] = row + Long.numberOfTrailingZeros(bits);
            }
        }
        return count;
    }

    private static int one2(MemorySegment codes, int from, int to, long[] queries, int at, int radius, int[] near) {
        LongVector q0 = LongVector.broadcast(LANES, queries[at + 0]);
        LongVector q1 = LongVector.broadcast(LANES, queries[at + 1]);
        int count = 0;
        for (int row = from; row < to; row += LANES.length()) {
            LongVector a = LongVector.fromMemorySegment(LANES, codes, Block.offset(0, row), ORDER);
            LongVector b = LongVector.fromMemorySegment(LANES, codes, Block.offset(1, row), ORDER);
            LongVector distance = a.lanewise(VectorOperators.XOR, q0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, q1).lanewise(VectorOperators.BIT_COUNT));
            long bits = distance.compare(VectorOperators.LE, radius).toLong();
            for (; bits != 0; bits &= bits - 1) {
                near[count++] = row + Long.numberOfTrailingZeros(bits);
            }
        }
        return count;
    }

    private static int one3(MemorySegment codes, int from, int to, long[] queries, int at, int radius, int[] near) {
        LongVector q0 = LongVector.broadcast(LANES, queries[at + 0]);
        LongVector q1 = LongVector.broadcast(LANES, queries[at + 1]);
        LongVector q2 = LongVector.broadcast(LANES, queries[at + 2]);
        int count = 0;
        for (int row = from; row < to; row += LANES.length()) {
            LongVector a = LongVector.fromMemorySegment(LANES, codes, Block.offset(0, row), ORDER);
            LongVector b = LongVector.fromMemorySegment(LANES, codes, Block.offset(1, row), ORDER);
            LongVector c = LongVector.fromMemorySegment(LANES, codes, Block.offset(2, row), ORDER);
            LongVector distance = a.lanewise(VectorOperators.XOR, q0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, q1).lanewise(VectorOperators.BIT_COUNT))
                    .add(c.lanewise(VectorOperators.XOR, q2).lanewise(VectorOperators.BIT_COUNT));
            long bits = distance.compare(VectorOperators.LE, radius).toLong();
            for (; bits != 0; bits &= bits - 1) {
                near[count++] = row + Long.numberOfTrailingZeros(bits);
            }
        }
        return count;
    }

    private static int one4(MemorySegment codes, int from, int to, long[] queries, int at, int radius, int[] near) {
        LongVector q0 = LongVector.broadcast(LANES, queries[at + 0]);
        LongVector q1 = LongVector.broadcast(LANES, queries[at + 1]);
        LongVector q2 = LongVector.broadcast(LANES, queries[at + 2]);
        LongVector q3 = LongVector.broadcast(LANES, queries[at + 3]);
        int count = 0;
        for (int row = from; row < to; row += LANES.length()) {
            LongVector a = LongVector.fromMemorySegment(LANES, codes, Block.offset(0, row), ORDER);
            LongVector b = LongVector.fromMemorySegment(LANES, codes, Block.offset(1, row), ORDER);
            LongVector c = LongVector.fromMemorySegment(LANES, codes, Block.offset(2, row), ORDER);
            LongVector d = LongVector.fromMemorySegment(LANES, codes, Block.offset(3, row), ORDER);
            LongVector distance = a.lanewise(VectorOperators.XOR, q0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, q1).lanewise(VectorOperators.BIT_COUNT))
                    .add(c.lanewise(VectorOperators.XOR, q2).lanewise(VectorOperators.BIT_COUNT))
                    .add(d.lanewise(VectorOperators.XOR, q3).lanewise(VectorOperators.BIT_COUNT));
            long bits = distance.compare(VectorOperators.LE, radius).toLong();
            for (; bits != 0; bits &= bits - 1) {
                near[count++] = row + Long.numberOfTrailingZeros(bits);
            }
        }
        return count;
    }

    private static int four1(MemorySegment codes, int from, int to, long[] queries, int at, int radius, int[] near) {
        LongVector p0 = LongVector.broadcast(LANES, queries[at + 0]);
        LongVector q0 = LongVector.broadcast(LANES, queries[at + 4]);
        LongVector r0 = LongVector.broadcast(LANES, queries[at + 8]);
        LongVector s0 = LongVector.broadcast(LANES, queries[at + 12]);
        int count = 0;
        for (int row = from; row < to; row += LANES.length()) {
            LongVector a = LongVector.fromMemorySegment(LANES, codes, Block.offset(0, row), ORDER);
            LongVector p = a.lanewise(VectorOperators.XOR, p0).lanewise(VectorOperators.BIT_COUNT);
            LongVector q = a.lanewise(VectorOperators.XOR, q0).lanewise(VectorOperators.BIT_COUNT);
            LongVector r = a.lanewise(VectorOperators.XOR, r0).lanewise(VectorOperators.BIT_COUNT);
            LongVector s = a.lanewise(VectorOperators.XOR, s0).lanewise(VectorOperators.BIT_COUNT);
            long bits =
                    p.min(q).min(r.min(s)).compare(VectorOperators.LE, radius).toLong();
            for (; bits != 0; bits &= bits - 1) {
                near[count++] = row + Long.numberOfTrailingZeros(bits);
            }
        }
        return count;
    }

    private static int four2(MemorySegment codes, int from, int to, long[] queries, int at, int radius, int[] near) {
        LongVector p0 = LongVector.broadcast(LANES, queries[at + 0]);
        LongVector p1 = LongVector.broadcast(LANES, queries[at + 1]);
        LongVector q0 = LongVector.broadcast(LANES, queries[at + 4]);
        LongVector q1 = LongVector.broadcast(LANES, queries[at + 5]);
        LongVector r0 = LongVector.broadcast(LANES, queries[at + 8]);
        LongVector r1 = LongVector.broadcast(LANES, queries[at + 9]);
        LongVector s0 = LongVector.broadcast(LANES, queries[at + 12]);
        LongVector s1 = LongVector.broadcast(LANES, queries[at + 13]);
        int count = 0;
        for (int row = from; row < to; row += LANES.length()) {
            LongVector a = LongVector.fromMemorySegment(LANES, codes, Block.offset(0, row), ORDER);
            LongVector b = LongVector.fromMemorySegment(LANES, codes, Block.offset(1, row), ORDER);
            LongVector p = a.lanewise(VectorOperators.XOR, p0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, p1).lanewise(VectorOperators.BIT_COUNT));
            LongVector q = a.lanewise(VectorOperators.XOR, q0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, q1).lanewise(VectorOperators.BIT_COUNT));
            LongVector r = a.lanewise(VectorOperators.XOR, r0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, r1).lanewise(VectorOperators.BIT_COUNT));
            LongVector s = a.lanewise(VectorOperators.XOR, s0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, s1).lanewise(VectorOperators.BIT_COUNT));
            long bits =
                    p.min(q).min(r.min(s)).compare(VectorOperators.LE, radius).toLong();
            for (; bits != 0; bits &= bits - 1) {
                near[count++] = row + Long.numberOfTrailingZeros(bits);
            }
        }
        return count;
    }

    private static int four3(MemorySegment codes, int from, int to, long[] queries, int at, int radius, int[] near) {
        LongVector p0 = LongVector.broadcast(LANES, queries[at + 0]);
        LongVector p1 = LongVector.broadcast(LANES, queries[at + 1]);
        LongVector p2 = LongVector.broadcast(LANES, queries[at + 2]);
        LongVector q0 = LongVector.broadcast(LANES, queries[at + 4]);
        LongVector q1 = LongVector.broadcast(LANES, queries[at + 5]);
        LongVector q2 = LongVector.broadcast(LANES, queries[at + 6]);
        LongVector r0 = LongVector.broadcast(LANES, queries[at + 8]);
        LongVector r1 = LongVector.broadcast(LANES, queries[at + 9]);
        LongVector r2 = LongVector.broadcast(LANES, queries[at + 10]);
        LongVector s0 = LongVector.broadcast(LANES, queries[at + 12]);
        LongVector s1 = LongVector.broadcast(LANES, queries[at + 13]);
        LongVector s2 = LongVector.broadcast(LANES, queries[at + 14]);
        int count = 0;
        for (int row = from; row < to; row += LANES.length()) {
            LongVector a = LongVector.fromMemorySegment(LANES, codes, Block.offset(0, row), ORDER);
            LongVector b = LongVector.fromMemorySegment(LANES, codes, Block.offset(1, row), ORDER);
            LongVector c = LongVector.fromMemorySegment(LANES, codes, Block.offset(2, row), ORDER);
            LongVector p = a.lanewise(VectorOperators.XOR, p0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, p1).lanewise(VectorOperators.BIT_COUNT))
                    .add(c.lanewise(VectorOperators.XOR, p2).lanewise(VectorOperators.BIT_COUNT));
            LongVector q = a.lanewise(VectorOperators.XOR, q0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, q1).lanewise(VectorOperators.BIT_COUNT))
                    .add(c.lanewise(VectorOperators.XOR, q2).lanewise(VectorOperators.BIT_COUNT));
            LongVector r = a.lanewise(VectorOperators.XOR, r0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, r1).lanewise(VectorOperators.BIT_COUNT))
                    .add(c.lanewise(VectorOperators.XOR, r2).lanewise(VectorOperators.BIT_COUNT));
            LongVector s = a.lanewise(VectorOperators.XOR, s0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, s1).lanewise(VectorOperators.BIT_COUNT))
                    .add(c.lanewise(VectorOperators.XOR, s2).lanewise(VectorOperators.BIT_COUNT));
            long bits =
                    p.min(q).min(r.min(s)).compare(VectorOperators.LE, radius).toLong();
            for (; bits != 0; bits &= bits - 1) {
                near[count++] = row + Long.numberOfTrailingZeros(bits);
            }
        }
        return count;
    }

    private static int four4(MemorySegment codes, int from, int to, long[] queries, int at, int radius, int[] near) {
        LongVector p0 = LongVector.broadcast(LANES, queries[at + 0]);
        LongVector p1 = LongVector.broadcast(LANES, queries[at + 1]);
        LongVector p2 = LongVector.broadcast(LANES, queries[at + 2]);
        LongVector p3 = LongVector.broadcast(LANES, queries[at + 3]);
        LongVector q0 = LongVector.broadcast(LANES, queries[at + 4]);
        LongVector q1 = LongVector.broadcast(LANES, queries[at + 5]);
        LongVector q2 = LongVector.broadcast(LANES, queries[at + 6]);
        LongVector q3 = LongVector.broadcast(LANES, queries[at + 7]);
        LongVector r0 = LongVector.broadcast(LANES, queries[at + 8]);
        LongVector r1 = LongVector.broadcast(LANES, queries[at + 9]);
        LongVector r2 = LongVector.broadcast(LANES, queries[at + 10]);
        LongVector r3 = LongVector.broadcast(LANES, queries[at + 11]);
        LongVector s0 = LongVector.broadcast(LANES, queries[at + 12]);
        LongVector s1 = LongVector.broadcast(LANES, queries[at + 13]);
        LongVector s2 = LongVector.broadcast(LANES, queries[at + 14]);
        LongVector s3 = LongVector.broadcast(LANES, queries[at + 15]);
        int count = 0;
        for (int row = from; row < to; row += LANES.length()) {
            LongVector a = LongVector.fromMemorySegment(LANES, codes, Block.offset(0, row), ORDER);
            LongVector b = LongVector.fromMemorySegment(LANES, codes, Block.offset(1, row), ORDER);
            LongVector c = LongVector.fromMemorySegment(LANES, codes, Block.offset(2, row), ORDER);
            LongVector d = LongVector.fromMemorySegment(LANES, codes, Block.offset(3, row), ORDER);
            LongVector p = a.lanewise(VectorOperators.XOR, p0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, p1).lanewise(VectorOperators.BIT_COUNT))
                    .add(c.lanewise(VectorOperators.XOR, p2).lanewise(VectorOperators.BIT_COUNT))
                    .add(d.lanewise(VectorOperators.XOR, p3).lanewise(VectorOperators.BIT_COUNT));
            LongVector q = a.lanewise(VectorOperators.XOR, q0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, q1).lanewise(VectorOperators.BIT_COUNT))
                    .add(c.lanewise(VectorOperators.XOR, q2).lanewise(VectorOperators.BIT_COUNT))
                    .add(d.lanewise(VectorOperators.XOR, q3).lanewise(VectorOperators.BIT_COUNT));
            LongVector r = a.lanewise(VectorOperators.XOR, r0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, r1).lanewise(VectorOperators.BIT_COUNT))
                    .add(c.lanewise(VectorOperators.XOR, r2).lanewise(VectorOperators.BIT_COUNT))
                    .add(d.lanewise(VectorOperators.XOR, r3).lanewise(VectorOperators.BIT_COUNT));
            LongVector s = a.lanewise(VectorOperators.XOR, s0)
                    .lanewise(VectorOperators.BIT_COUNT)
                    .add(b.lanewise(VectorOperators.XOR, s1).lanewise(VectorOperators.BIT_COUNT))
                    .add(c.lanewise(VectorOperators.XOR, s2).lanewise(VectorOperators.BIT_COUNT))
                    .add(d.lanewise(VectorOperators.XOR, s3).lanewise(VectorOperators.BIT_COUNT));
            long bits =
                    p.min(q).min(r.min(s)).compare(VectorOperators.LE, radius).toLong();
            for (; bits != 0; bits &= bits - 1) {
                near[count++] = row + Long.numberOfTrailingZeros(bits);
            }
        }
        return count;
    }
}
