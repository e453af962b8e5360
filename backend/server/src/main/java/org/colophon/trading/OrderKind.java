package org.colophon.trading;

/** What is bought. */
public enum OrderKind {
    /** A licence by a version of an offer. */
    LICENCE,
    /** A share of the title itself. */
    TRANSFER
}
