package org.colophon.disputes;

/** Why somebody disputes a registration or a licence. */
public enum Ground {
    /** The work belongs to the complainant, not to the holder. */
    NOT_THE_OWNER,
    /** The complainant owns a part of it. */
    CO_OWNER,
    /** It is a copy of the complainant's work. */
    COPY,
    /** A licensee broke the licence. */
    LICENCE_BREACH
}
