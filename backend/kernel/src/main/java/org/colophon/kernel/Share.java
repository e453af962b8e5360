package org.colophon.kernel;

import java.math.BigInteger;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An exact part of a whole, in lowest terms: thirds stay thirds. Between zero and one where title is meant. */
public record Share(long numerator, long denominator) implements Comparable<Share> {

    public static final Share ONE = new Share(1, 1);
    public static final Share ZERO = new Share(0, 1);

    private static final Pattern TEXT = Pattern.compile("(0|[1-9][0-9]{0,8})(?:/([1-9][0-9]{0,8}))?");

    public Share {
        if (denominator <= 0 || numerator < 0) {
            throw new IllegalArgumentException("A share is not negative and its denominator is positive.");
        }
        long divisor = gcd(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /** Reads {@code 1}, {@code 1/3} or {@code 25/100}; other text is an {@link IllegalArgumentException}. */
    public static Share of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A share is written like 1/3.");
        }
        String below = matcher.group(2);
        return new Share(Long.parseLong(matcher.group(1)), below == null ? 1 : Long.parseLong(below));
    }

    public static Share sum(Collection<Share> shares) {
        return shares.stream().reduce(ZERO, Share::plus);
    }

    public Share plus(Share other) {
        return exact(
                big(numerator)
                        .multiply(big(other.denominator))
                        .add(big(other.numerator).multiply(big(denominator))),
                big(denominator).multiply(big(other.denominator)));
    }

    /** What is left; taking more than there is throws an {@link IllegalArgumentException}. */
    public Share minus(Share other) {
        return exact(
                big(numerator)
                        .multiply(big(other.denominator))
                        .subtract(big(other.numerator).multiply(big(denominator))),
                big(denominator).multiply(big(other.denominator)));
    }

    /** The share that this share of the other is. */
    public Share times(Share other) {
        return exact(
                big(numerator).multiply(big(other.numerator)), big(denominator).multiply(big(other.denominator)));
    }

    public boolean isZero() {
        return numerator == 0;
    }

    @Override
    public int compareTo(Share other) {
        return big(numerator)
                .multiply(big(other.denominator))
                .compareTo(big(other.numerator).multiply(big(denominator)));
    }

    /** The form that {@link #of} reads. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    private static Share exact(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() < 0) {
            throw new IllegalArgumentException("A share is not negative.");
        }
        BigInteger divisor = numerator.gcd(denominator);
        return new Share(
                numerator.divide(divisor).longValueExact(),
                denominator.divide(divisor).longValueExact());
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
