package org.colophon.kernel;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * An amount in the minor unit of one currency (ISO 4217); exact, never rounded.
 *
 * <p>Arithmetic that would overflow or mix currencies throws; an amount may be negative, a price may not.
 */
public record Money(Currency currency, long minor) implements Comparable<Money> {

    /** So many minor units, for instance 1250 of EUR for 12.50 euro. */
    public static Money of(String currency, long minor) {
        return new Money(Currency.getInstance(currency), minor);
    }

    public static Money zero(Currency currency) {
        return new Money(currency, 0);
    }

    public Money plus(Money other) {
        return new Money(sameAs(other), Math.addExact(minor, other.minor));
    }

    public Money minus(Money other) {
        return new Money(sameAs(other), Math.subtractExact(minor, other.minor));
    }

    public Money negated() {
        return new Money(currency, Math.negateExact(minor));
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isZero() {
        return minor == 0;
    }

    /**
     * Divides the amount by shares that add up to one. The parts always add up to the whole: what the
     * divisions leave over goes, one minor unit each, to the largest remainders, the earlier share first.
     */
    public List<Money> split(List<Share> shares) {
        if (!Share.sum(shares).equals(Share.ONE)) {
            throw new IllegalArgumentException("The shares of a split add up to one.");
        }
        return LargestRemainder.split(minor, shares).stream()
                .map(part -> new Money(currency, part))
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    /** The part of this amount that so many ten-thousandths make, rounded down. */
    public Money basisPoints(int basisPoints) {
        return new Money(currency, Math.floorDiv(Math.multiplyExact(minor, (long) basisPoints), 10_000L));
    }

    @Override
    public int compareTo(Money other) {
        sameAs(other);
        return Long.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + minor;
    }

    private Currency sameAs(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Amounts of " + currency + " and " + other.currency + " do not mix.");
        }
        return currency;
    }
}
