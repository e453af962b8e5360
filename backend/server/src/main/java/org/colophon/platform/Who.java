package org.colophon.platform;

/** Who may do an act; with several, any of them. */
public enum Who {
    /** Everybody, signed in or not. */
    ANYONE,
    /** Everybody who is signed in. */
    SIGNED_IN,
    /** The acting party, where it stands in a named relation to the object. */
    PARTY,
    EXAMINER,
    ADJUDICATOR,
    TREASURER,
    OPERATOR
}
