package org.colophon.fingerprint.iscc;

/** What an ISCC matches on (IEP-0001, table 2; ID and FLAKE are reserved by the reference implementation). */
public enum MainType {
    /** A unit that matches on similar metadata. */
    META,
    /** A unit that matches on similar meaning; the first edition of the standard defines no algorithm for it. */
    SEMANTIC,
    /** A unit that matches on what people perceive. */
    CONTENT,
    /** A unit that matches on similar bytes. */
    DATA,
    /** A unit that matches on identical bytes. */
    INSTANCE,
    /** An ISCC-CODE, composed of units that share one header. */
    ISCC,
    /** An identifier that a registry gave out, not derived from the content. */
    ID,
    /** A unique identifier by time, not derived from the content. */
    FLAKE;

    private static final MainType[] BY_CODE = values();

    /** The value of the header field. */
    public int code() {
        return ordinal();
    }

    /** Whether this is the type of an ISCC-UNIT, which is computed from a work by one algorithm. */
    public boolean isUnit() {
        return ordinal() < ISCC.ordinal();
    }

    static MainType ofCode(int code) {
        if (code >= BY_CODE.length) {
            throw new IsccRefused(IsccRefusal.UNKNOWN_MAIN_TYPE, "there is no MainType " + code);
        }
        return BY_CODE[code];
    }
}
