package org.colophon.fingerprint.iscc;

import java.util.List;

/** What kind of unit it is: only units of the same type can be compared, for each type is an algorithm of its own. */
public record UnitType(MainType mainType, SubType subType, int version) {

    /** The Meta-Code. */
    public static final UnitType META = new UnitType(MainType.META, SubType.NONE, 0);
    /** The Content-Code of text. */
    public static final UnitType TEXT = new UnitType(MainType.CONTENT, SubType.TEXT, 0);
    /** The Content-Code of still pictures. */
    public static final UnitType IMAGE = new UnitType(MainType.CONTENT, SubType.IMAGE, 0);
    /** The Content-Code of sound. */
    public static final UnitType AUDIO = new UnitType(MainType.CONTENT, SubType.AUDIO, 0);
    /** The Content-Code of moving pictures. */
    public static final UnitType VIDEO = new UnitType(MainType.CONTENT, SubType.VIDEO, 0);
    /** The Content-Code of several Content-Codes. */
    public static final UnitType MIXED = new UnitType(MainType.CONTENT, SubType.MIXED, 0);
    /** The Data-Code. */
    public static final UnitType DATA = new UnitType(MainType.DATA, SubType.NONE, 0);
    /** The Instance-Code. */
    public static final UnitType INSTANCE = new UnitType(MainType.INSTANCE, SubType.NONE, 0);

    private static final List<UnitType> COMPUTED = List.of(META, TEXT, IMAGE, AUDIO, VIDEO, MIXED, DATA, INSTANCE);

    public UnitType {
        if (!mainType.isUnit()) {
            throw new IsccRefused(IsccRefusal.WRONG_KIND, "MainType " + mainType + " is not that of a unit");
        }
        subType.code(mainType, version);
    }

    /** The types for which the standard defines an algorithm, in the order of their headers. */
    public static List<UnitType> computed() {
        return COMPUTED;
    }

    /** The type with this {@link #id}. */
    public static UnitType ofId(String id) {
        return COMPUTED.stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IsccRefused(IsccRefusal.WRONG_KIND, "no algorithm makes units of type " + id));
    }

    /** The header fields by their symbols (IEP-0001, "Readable encoding"), such as {@code CONTENT-IMAGE-V0}. */
    public String id() {
        return mainType + "-" + subType + "-V" + version;
    }

    @Override
    public String toString() {
        return id();
    }
}
