package org.colophon.fingerprint.iscc;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An ISCC-CODE: the first 64 bits of a work's units under one header (IEP-0010). It identifies and is short; for
 * similarity the units at full length tell more.
 */
public final class IsccCode implements Iscc {

    private static final int WIDE_BITS = 128;

    private final IsccHeader header;
    private final byte[] body;

    IsccCode(IsccHeader header, byte[] body) {
        this.header = header;
        this.body = body;
    }

    /**
     * Composes the ISCC-CODE of these units, given in any order (IEP-0010, "Processing").
     *
     * @throws IsccRefused unless there are a Data-Code and an Instance-Code, at most one unit of each MainType, at least
     *     64 bits of each, and Semantic- and Content-Code are of the same SubType
     */
    public static IsccCode of(Collection<IsccUnit> units) {
        Map<MainType, IsccUnit> byType = byMainType(units, IsccHeader.COMPOSED_BITS);
        int length = (byType.containsKey(MainType.META) ? IsccHeader.HAS_META : 0)
                | (byType.containsKey(MainType.SEMANTIC) ? IsccHeader.HAS_SEMANTIC : 0)
                | (byType.containsKey(MainType.CONTENT) ? IsccHeader.HAS_CONTENT : 0);
        IsccHeader header = new IsccHeader(MainType.ISCC, subType(byType), 0, length);
        return new IsccCode(header, joined(byType.values(), IsccHeader.COMPOSED_BITS));
    }

    /** As {@link #of(Collection)}. */
    public static IsccCode of(IsccUnit... units) {
        return of(Arrays.asList(units));
    }

    /**
     * Composes 128 bits of a Data-Code and of an Instance-Code. Experimental: the reference implementation knows it, the
     * standard does not.
     */
    public static IsccCode wide(IsccUnit data, IsccUnit instance) {
        Map<MainType, IsccUnit> byType = byMainType(List.of(data, instance), WIDE_BITS);
        return new IsccCode(new IsccHeader(MainType.ISCC, SubType.WIDE, 0, 0), joined(byType.values(), WIDE_BITS));
    }

    /**
     * Reads the canonical form of an ISCC-CODE.
     *
     * @throws IsccRefused if it is anything else
     */
    public static IsccCode parse(String text) {
        if (Iscc.parse(text) instanceof IsccCode code) {
            return code;
        }
        throw new IsccRefused(IsccRefusal.WRONG_KIND, "this is a unit, not an ISCC-CODE");
    }

    private static Map<MainType, IsccUnit> byMainType(Collection<IsccUnit> units, int bits) {
        Map<MainType, IsccUnit> byType = new EnumMap<>(MainType.class);
        for (IsccUnit unit : units) {
            if (byType.put(unit.type().mainType(), unit) != null) {
                throw new IsccRefused(IsccRefusal.REPEATED_UNIT, "two units of type " + unit.type());
            }
            if (unit.bits() < bits) {
                throw new IsccRefused(
                        IsccRefusal.UNIT_TOO_SHORT, unit + " has " + unit.bits() + " bits, needed are " + bits);
            }
        }
        if (!byType.containsKey(MainType.DATA) || !byType.containsKey(MainType.INSTANCE)) {
            throw new IsccRefused(IsccRefusal.MISSING_UNIT, "an ISCC-CODE has a Data-Code and an Instance-Code");
        }
        return byType;
    }

    private static SubType subType(Map<MainType, IsccUnit> byType) {
        IsccUnit semantic = byType.get(MainType.SEMANTIC);
        IsccUnit content = byType.get(MainType.CONTENT);
        if (semantic == null) {
            return content == null ? withoutMode(byType) : content.type().subType();
        }
        if (content != null && content.type().subType() != semantic.type().subType()) {
            throw new IsccRefused(
                    IsccRefusal.CONTRADICTING_SUB_TYPES, semantic.type() + " and " + content.type() + " do not agree");
        }
        return semantic.type().subType();
    }

    private static SubType withoutMode(Map<MainType, IsccUnit> byType) {
        return byType.containsKey(MainType.META) ? SubType.NONE : SubType.SUM;
    }

    /** The units come sorted by MainType, which is the order of the standard. */
    private static byte[] joined(Collection<IsccUnit> units, int bits) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        units.forEach(unit -> body.write(unit.body(), 0, bits / Byte.SIZE));
        return body.toByteArray();
    }

    @Override
    public IsccHeader header() {
        return header;
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    /** The units that were composed, cut to the 64 bits (of a wide code 128) that it holds of each. */
    @Override
    public List<IsccUnit> units() {
        List<UnitType> types = types();
        int each = body.length / types.size();
        List<IsccUnit> units = new ArrayList<>();
        for (UnitType type : types) {
            int from = units.size() * each;
            units.add(IsccUnit.of(type, Arrays.copyOfRange(body, from, from + each)));
        }
        return List.copyOf(units);
    }

    private List<UnitType> types() {
        List<UnitType> types = new ArrayList<>();
        if ((header.length() & IsccHeader.HAS_META) != 0) {
            types.add(UnitType.META);
        }
        if ((header.length() & IsccHeader.HAS_SEMANTIC) != 0) {
            types.add(new UnitType(MainType.SEMANTIC, header.subType(), 0));
        }
        if ((header.length() & IsccHeader.HAS_CONTENT) != 0) {
            types.add(new UnitType(MainType.CONTENT, header.subType(), 0));
        }
        types.add(UnitType.DATA);
        types.add(UnitType.INSTANCE);
        return types;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IsccCode that && header.equals(that.header) && Arrays.equals(body, that.body);
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
