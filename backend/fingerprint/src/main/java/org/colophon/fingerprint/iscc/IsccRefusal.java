package org.colophon.fingerprint.iscc;

/** Why something is no ISCC, or why ISCCs cannot be put together or compared. */
public enum IsccRefusal {
    /** The canonical form begins with {@code ISCC:}. */
    MISSING_PREFIX,
    /** A character outside the alphabet of the encoding. */
    WRONG_CHARACTER,
    /** So many characters encode no whole number of bytes, or unused bits at the end are not zero. */
    WRONG_PADDING,
    /** A multibase string that does not carry the multicodec of an ISCC. */
    WRONG_MULTICODEC,
    /** The input ends within the header, or is far too long. */
    WRONG_LENGTH,
    /** The header announces another length of the body. */
    WRONG_BODY_LENGTH,
    /** A header field that begins with four one bits, or a header padded with something but zeros. */
    MALFORMED_HEADER,
    /** A MainType that is not defined. */
    UNKNOWN_MAIN_TYPE,
    /** A SubType that is not defined for the MainType. */
    UNKNOWN_SUB_TYPE,
    /** A version that is not defined for the MainType. */
    UNKNOWN_VERSION,
    /** A length field that is not defined for the MainType. */
    UNKNOWN_LENGTH,
    /** Well formed, but neither a unit nor an ISCC-CODE, or not the one that is asked for. */
    WRONG_KIND,
    /** An ISCC-CODE needs a Data-Code and an Instance-Code. */
    MISSING_UNIT,
    /** An ISCC-CODE takes at most one unit of each MainType. */
    REPEATED_UNIT,
    /** Semantic- and Content-Code of different SubTypes, or a SubType that does not go with the units. */
    CONTRADICTING_SUB_TYPES,
    /** A unit with fewer bits than are needed. */
    UNIT_TOO_SHORT,
    /** Units of unlike type or length have no distance. */
    NOT_COMPARABLE
}
