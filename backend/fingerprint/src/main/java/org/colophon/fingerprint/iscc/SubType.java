package org.colophon.fingerprint.iscc;

import java.util.List;

/** The second header field, whose meaning depends on the MainType and the version (IEP-0001, tables 3 and 4). */
public enum SubType {
    /** The MainType knows no kinds; in an ISCC-CODE: Meta-, Data- and Instance-Code without a Content-Code. */
    NONE,
    /** Text. */
    TEXT,
    /** Still pictures. */
    IMAGE,
    /** Sound. */
    AUDIO,
    /** Moving pictures. */
    VIDEO,
    /** Several Content-Codes in one. */
    MIXED,
    /** An ISCC-CODE of Data- and Instance-Code alone. */
    SUM,
    /** An ISCC-CODE of a Data- and an Instance-Code of 128 bits each: experimental, not in the standard. */
    WIDE,
    /** An ISCC-ID of version 0 from a private registry. */
    PRIVATE,
    /** An ISCC-ID of version 0 from the Bitcoin block chain. */
    BITCOIN,
    /** An ISCC-ID of version 0 from the Ethereum block chain. */
    ETHEREUM,
    /** An ISCC-ID of version 0 from the Polygon block chain. */
    POLYGON,
    /** An ISCC-ID of version 1 from the test network. */
    REALM_0,
    /** An ISCC-ID of version 1 from the operational network. */
    REALM_1;

    private static final List<SubType> DEFAULT = List.of(NONE);
    private static final List<SubType> MODES = List.of(TEXT, IMAGE, AUDIO, VIDEO, MIXED);
    private static final List<SubType> COMPOSITES = List.of(TEXT, IMAGE, AUDIO, VIDEO, MIXED, SUM, NONE, WIDE);
    private static final List<SubType> CHAINS = List.of(PRIVATE, BITCOIN, ETHEREUM, POLYGON);
    private static final List<SubType> REALMS = List.of(REALM_0, REALM_1);

    /** The SubTypes of this MainType in this version, in the order of their header value from 0. */
    public static List<SubType> of(MainType mainType, int version) {
        if (version != 0 && !(version == 1 && mainType == MainType.ID)) {
            throw new IsccRefused(
                    IsccRefusal.UNKNOWN_VERSION, "there is no version " + version + " of MainType " + mainType);
        }
        return switch (mainType) {
            case META, DATA, INSTANCE, FLAKE -> DEFAULT;
            case SEMANTIC, CONTENT -> MODES;
            case ISCC -> COMPOSITES;
            case ID -> version == 0 ? CHAINS : REALMS;
        };
    }

    static SubType ofCode(MainType mainType, int version, int code) {
        List<SubType> known = of(mainType, version);
        if (code >= known.size()) {
            throw new IsccRefused(
                    IsccRefusal.UNKNOWN_SUB_TYPE, "there is no SubType " + code + " of MainType " + mainType);
        }
        return known.get(code);
    }

    int code(MainType mainType, int version) {
        int code = of(mainType, version).indexOf(this);
        if (code < 0) {
            throw new IsccRefused(IsccRefusal.UNKNOWN_SUB_TYPE, "MainType " + mainType + " has no SubType " + this);
        }
        return code;
    }
}
