package org.colophon.kernel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Hamilton's method: whole units by division, the rest to the largest remainders. */
final class LargestRemainder {

    private LargestRemainder() {}

    static List<Long> split(long whole, List<Share> shares) {
        List<BigInteger[]> divided =
                shares.stream().map(share -> divide(whole, share)).toList();
        long[] parts = divided.stream().mapToLong(d -> d[0].longValueExact()).toArray();
        long left = whole
                - IntStream.range(0, parts.length).mapToLong(i -> parts[i]).sum();
        for (int index : byRemainder(divided, shares)) {
            if (left == 0) {
                break;
            }
            parts[index] += Long.signum(left);
            left -= Long.signum(left);
        }
        List<Long> result = new ArrayList<>(parts.length);
        for (long part : parts) {
            result.add(part);
        }
        return List.copyOf(result);
    }

    private static BigInteger[] divide(long whole, Share share) {
        return BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(share.numerator()))
                .divideAndRemainder(BigInteger.valueOf(share.denominator()));
    }

    /** Remainders are compared as fractions of their own denominators, so by cross multiplication. */
    private static List<Integer> byRemainder(List<BigInteger[]> divided, List<Share> shares) {
        Comparator<Integer> larger = (a, b) -> scaled(divided, shares, b, a).compareTo(scaled(divided, shares, a, b));
        return IntStream.range(0, divided.size())
                .boxed()
                .sorted(larger.thenComparing(i -> i))
                .toList();
    }

    private static BigInteger scaled(List<BigInteger[]> divided, List<Share> shares, int of, int by) {
        return divided.get(of)[1]
                .abs()
                .multiply(BigInteger.valueOf(shares.get(by).denominator()));
    }
}
