package org.colophon.fingerprint.similarity;

import java.util.Arrays;
import org.colophon.fingerprint.iscc.IsccUnit;

/** How often codes of 256 bits differ in how many, of which a radius can be judged. */
public final class Distances {

    private final long[] counts = new long[IsccUnit.FULL_BITS + 1];

    /** Counts a pair that differs in so many bits, 0 to 256; what is farther apart counts as 256. */
    public void add(int distance) {
        counts[Math.min(distance, IsccUnit.FULL_BITS)]++;
    }

    /** Counts all pairs of these too. */
    public void add(Distances others) {
        for (int distance = 0; distance < counts.length; distance++) {
            counts[distance] += others.counts[distance];
        }
    }

    /** The number of pairs. */
    public long count() {
        return Arrays.stream(counts).sum();
    }

    /** The number of pairs that differ in just so many bits. */
    public long at(int distance) {
        return counts[distance];
    }

    /** The number of pairs within the radius; of a negative one 0. */
    public long within(int radius) {
        return Arrays.stream(counts, 0, Math.clamp(radius + 1, 0, counts.length))
                .sum();
    }

    /** The share of pairs within the radius, 0 to 1; of no pairs 0. */
    public double share(int radius) {
        long all = count();
        return all == 0 ? 0 : (double) within(radius) / all;
    }

    /** The smallest radius within which at least this share of the pairs is; 256 if there are no pairs. */
    public int radius(double share) {
        double needed = share * count();
        long sum = 0;
        for (int distance = 0; distance < counts.length; distance++) {
            sum += counts[distance];
            if (sum > 0 && sum >= needed) {
                return distance;
            }
        }
        return IsccUnit.FULL_BITS;
    }
}
