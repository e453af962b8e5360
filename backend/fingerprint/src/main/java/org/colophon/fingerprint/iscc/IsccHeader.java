package org.colophon.fingerprint.iscc;

/**
 * The four fields before the body of an ISCC (IEP-0001, "ISCC-HEADER"). One with undefined fields, or whose fields
 * contradict one another, cannot exist.
 *
 * @param length what it means depends on the MainType: of a unit the number of 32-bit blocks less one; of an ISCC-CODE
 *     which optional units there are (4 Meta, 2 Semantic, 1 Content); of an ISCC-ID the bytes of its counter
 */
public record IsccHeader(MainType mainType, SubType subType, int version, int length) {

    static final int HAS_META = 4;
    static final int HAS_SEMANTIC = 2;
    static final int HAS_CONTENT = 1;
    /** Bits of each unit within an ISCC-CODE. */
    static final int COMPOSED_BITS = 64;

    private static final int FIELDS = 4;
    private static final int LARGEST_LENGTH = 7;
    private static final int BLOCK_BITS = 32;
    private static final int LARGEST_COUNTER_BYTES = 4;

    public IsccHeader {
        subType.code(mainType, version);
        int largest = mainType == MainType.ID ? (version == 0 ? LARGEST_COUNTER_BYTES : 0) : LARGEST_LENGTH;
        if (length < 0 || length > largest) {
            throw new IsccRefused(
                    IsccRefusal.UNKNOWN_LENGTH, "length " + length + " is not defined for MainType " + mainType);
        }
        if (mainType == MainType.ISCC && !goTogether(subType, length)) {
            throw new IsccRefused(
                    IsccRefusal.CONTRADICTING_SUB_TYPES,
                    "an ISCC-CODE of SubType " + subType + " does not have the units " + length);
        }
    }

    /** IEP-0010, "SubTypes". */
    private static boolean goTogether(SubType subType, int units) {
        return switch (subType) {
            case SUM, WIDE -> units == 0;
            case NONE -> units == HAS_META;
            default -> (units & (HAS_SEMANTIC | HAS_CONTENT)) != 0;
        };
    }

    /** The header of a unit of this type with a body of so many bits: 32 to 256 in steps of 32. */
    static IsccHeader ofUnit(UnitType type, int bits) {
        if (bits % BLOCK_BITS != 0 || bits == 0) {
            throw new IsccRefused(IsccRefusal.UNKNOWN_LENGTH, "a unit has 32 to 256 bits in steps of 32, not " + bits);
        }
        return new IsccHeader(type.mainType(), type.subType(), type.version(), bits / BLOCK_BITS - 1);
    }

    /** The header at the beginning of these bytes. */
    static IsccHeader read(byte[] bytes) {
        int[] fields = Varnibbles.decode(bytes, FIELDS);
        MainType mainType = MainType.ofCode(fields[0]);
        return new IsccHeader(mainType, SubType.ofCode(mainType, fields[2], fields[1]), fields[2], fields[3]);
    }

    /** The encoded header. */
    public byte[] bytes() {
        return Varnibbles.encode(mainType.code(), subType.code(mainType, version), version, length);
    }

    /** The number of bits of the body. */
    public int bodyBits() {
        return switch (mainType) {
            case ISCC -> subType == SubType.WIDE ? 4 * COMPOSED_BITS : (Integer.bitCount(length) + 2) * COMPOSED_BITS;
            case ID -> COMPOSED_BITS + length * Byte.SIZE;
            default -> (length + 1) * BLOCK_BITS;
        };
    }
}
