package org.colophon.fingerprint.iscc;

import java.util.Arrays;
import java.util.List;

/** An ISCC-UNIT: what one algorithm computed from a work, 32 to 256 bits in steps of 32. */
public final class IsccUnit implements Iscc {

    /** The bits of a unit at full length. */
    public static final int FULL_BITS = 256;

    private final IsccHeader header;
    private final byte[] body;

    IsccUnit(IsccHeader header, byte[] body) {
        this.header = header;
        this.body = body;
    }

    /** The unit of this type with this body, of which the unit takes a copy. */
    public static IsccUnit of(UnitType type, byte[] body) {
        return new IsccUnit(IsccHeader.ofUnit(type, body.length * Byte.SIZE), body.clone());
    }

    /**
     * Reads the canonical form of a unit.
     *
     * @throws IsccRefused if it is anything else
     */
    public static IsccUnit parse(String text) {
        if (Iscc.parse(text) instanceof IsccUnit unit) {
            return unit;
        }
        throw new IsccRefused(IsccRefusal.WRONG_KIND, "this is an ISCC-CODE, not a unit");
    }

    @Override
    public IsccHeader header() {
        return header;
    }

    /** MainType, SubType and version. */
    public UnitType type() {
        return new UnitType(header.mainType(), header.subType(), header.version());
    }

    /** The number of bits of the body. */
    public int bits() {
        return header.bodyBits();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    /** The 64 bits of the body from bit {@code 64 · index} on, the first one highest; zeros follow the last. */
    public long word(int index) {
        if (index < 0 || index * Long.BYTES >= body.length) {
            throw new IndexOutOfBoundsException("a unit of " + bits() + " bits has no word " + index);
        }
        long word = 0;
        for (int i = index * Long.BYTES; i < (index + 1) * Long.BYTES; i++) {
            word = word << Byte.SIZE | (i < body.length ? body[i] & 0xFF : 0);
        }
        return word;
    }

    /** The same unit cut to its first bits, such as the 64 that an ISCC-CODE takes. */
    public IsccUnit truncated(int bits) {
        IsccHeader shorter = IsccHeader.ofUnit(type(), bits);
        if (bits > bits()) {
            throw new IsccRefused(IsccRefusal.UNIT_TOO_SHORT, "this unit has only " + bits() + " bits");
        }
        return new IsccUnit(shorter, Arrays.copyOf(body, bits / Byte.SIZE));
    }

    /**
     * The number of bits in which the two differ (IEP-0010, "Comparing").
     *
     * @throws IsccRefused if they are not of the same type and length; see {@link #truncated}
     */
    public int distance(IsccUnit other) {
        if (!header.equals(other.header)) {
            throw new IsccRefused(
                    IsccRefusal.NOT_COMPARABLE,
                    "a " + type() + " of " + bits() + " bits and a " + other.type() + " of " + other.bits()
                            + " bits have no distance");
        }
        int distance = 0;
        for (int i = 0; i < body.length; i++) {
            distance += Integer.bitCount((body[i] ^ other.body[i]) & 0xFF);
        }
        return distance;
    }

    @Override
    public List<IsccUnit> units() {
        return List.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IsccUnit that && header.equals(that.header) && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return 31 * header.hashCode() + Arrays.hashCode(body);
    }

    @Override
    public String toString() {
        return IsccText.canonical(this);
    }
}
