package org.colophon.rights.ledger;

import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A set of numbers from 0 to 999: items of rights, or numeric codes of places; reads and writes int4multirange. */
public final class Codes {

    public static final int BOUND = 1000;

    private final BitSet bits;

    private Codes(BitSet bits) {
        this.bits = bits;
    }

    static Codes of(IntStream numbers) {
        return new Codes(numbers.collect(BitSet::new, BitSet::set, BitSet::or));
    }

    static Codes all() {
        return of(IntStream.range(0, BOUND));
    }

    /** Reads the text of a multirange, for instance {@code {[0,840),[841,1000)}}. */
    public static Codes parse(String multirange) {
        BitSet bits = new BitSet();
        String[] bounds = multirange.replaceAll("[^0-9]+", " ").strip().split(" ");
        for (int i = 0; i + 1 < bounds.length; i += 2) {
            bits.set(Integer.parseInt(bounds[i]), Integer.parseInt(bounds[i + 1]));
        }
        return new Codes(bits);
    }

    /** The text of the multirange. */
    public String multirange() {
        return starts().mapToObj(start -> "[" + start + "," + bits.nextClearBit(start) + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }

    public boolean isEmpty() {
        return bits.isEmpty();
    }

    public int size() {
        return bits.cardinality();
    }

    public boolean contains(int number) {
        return bits.get(number);
    }

    public IntStream numbers() {
        return bits.stream();
    }

    public boolean overlaps(Codes other) {
        return bits.intersects(other.bits);
    }

    Codes and(Codes other) {
        BitSet common = (BitSet) bits.clone();
        common.and(other.bits);
        return new Codes(common);
    }

    Codes minus(Codes other) {
        BitSet rest = (BitSet) bits.clone();
        rest.andNot(other.bits);
        return new Codes(rest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Codes codes && bits.equals(codes.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        return multirange();
    }

    private IntStream starts() {
        return bits.stream().filter(number -> number == 0 || !bits.get(number - 1));
    }
}
