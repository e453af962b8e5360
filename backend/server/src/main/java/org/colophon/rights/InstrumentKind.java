package org.colophon.rights;

/** The kinds of instruments that the register records. */
public enum InstrumentKind {
    /** The application that gave the first owners their title. */
    FIRST_OWNERSHIP,
    ASSIGNMENT,
    EXCLUSIVE_LICENCE,
    NON_EXCLUSIVE_LICENCE,
    PLEDGE,
    RELEASE,
    /** The end of a licence before its time, or of title by reversion. */
    TERMINATION,
    INHERITANCE,
    /** A judgment of a court or a ruling of this register. */
    RULING,
    MANDATE;

    /** Whether it moves title, and not only burdens it. */
    public boolean movesTitle() {
        return switch (this) {
            case FIRST_OWNERSHIP, ASSIGNMENT, INHERITANCE, RULING -> true;
            default -> false;
        };
    }
}
